/** The defined names of an .xls workbook, as far as they name one cell of it: no others are understood. */
import { cellRef } from '../../../core/sheets/cell-ref';
import type { DefinedName } from '../../../core/workbook';
import { limits } from '../../limits';
import { refuse } from '../../refusal';
import { u16 } from '../../zip/numbers';
import { readText } from './text';

const HEADER = 14;
const HIDDEN = 1;
const BUILT_IN = 0x20;
const ONE_CELL: ReadonlySet<number> = new Set([0x3a, 0x5a, 0x7a]);
/** The code of a name that is one cell of one sheet, and nothing else. */
const CODE_LENGTH = 7;
const RELATIVE = 0xc000;

interface NamedSheet {
  readonly name: string;
}

/** Of each entry of the list that formulas point into: the sheet, by its number; null for several, or another workbook's. */
export type SheetsPointedAt = readonly (number | null)[];

function absolute(row: number, column: number): string {
  return `$${cellRef(row, column).replace(/(\d+)$/, '$$$1')}`;
}

function nameOf(data: Uint8Array, sheets: readonly NamedSheet[], pointedAt: SheetsPointedAt): DefinedName | null {
  const [length, codeLength] = [data[3] ?? 0, u16(data, 4)];
  const flags = u16(data, 0);
  const wide = data[HEADER] ?? 0;
  const code = HEADER + 1 + length * ((wide & 1) === 1 ? 2 : 1);
  if ((flags & BUILT_IN) !== 0 || codeLength !== CODE_LENGTH || code + CODE_LENGTH > data.length) return null;
  if (!ONE_CELL.has(data[code] ?? 0)) return null;
  const number = pointedAt[u16(data, code + 1)] ?? null;
  const sheet = number === null ? undefined : sheets[number];
  const column = u16(data, code + 5);
  if (sheet === undefined || (column & RELATIVE) !== 0) return null;
  const local = sheets[u16(data, 8) - 1];
  return {
    name: readText(data, HEADER + 1, length, wide),
    refersTo: `'${sheet.name.replace(/'/g, "''")}'!${absolute(u16(data, code + 3) + 1, column + 1)}`,
    hidden: (flags & HIDDEN) !== 0,
    sheet: local?.name ?? null,
  };
}

export function namesOf(
  records: readonly Uint8Array[],
  sheets: readonly NamedSheet[],
  pointedAt: SheetsPointedAt,
): DefinedName[] {
  if (records.length > limits.names)
    refuse('too-large', { what: 'names', limit: limits.names, part: 'Workbook', cell: null });
  return records.flatMap((data) => nameOf(data, sheets, pointedAt) ?? []);
}
