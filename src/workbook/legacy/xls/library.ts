import { read, type WorkSheet } from '@e965/xlsx';
import { refuseStructure } from '../../refusal';

/** A value as the library gives it. */
export interface LibraryValue {
  readonly t: string;
  readonly v?: unknown;
}

/** Values by row and column, both from 0. */
export type LibraryRows = readonly (readonly (LibraryValue | undefined)[] | undefined)[];

/** The least the library can do: values only, no formats applied, no formulas, no links, no styles. */
const OPTIONS = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: false,
  cellStyles: false,
  cellDates: false,
  sheetStubs: false,
  bookProps: false,
  bookVBA: false,
} as const;

/** The sheets of a stream, in order. Whatever the library stumbles over makes the file unreadable, never half read. */
export function readWithLibrary(stream: Uint8Array, count: number): LibraryRows[] {
  let sheets: Readonly<Record<string, WorkSheet>>;
  try {
    sheets = read(stream, OPTIONS).Sheets;
  } catch {
    return refuseStructure('not-understood', 'Workbook');
  }
  return Array.from({ length: count }, (_, i) => {
    const rows: unknown = sheets[String(i)]?.['!data'];
    return Array.isArray(rows) ? (rows as LibraryRows) : refuseStructure('not-understood', 'Workbook', String(i + 1));
  });
}
