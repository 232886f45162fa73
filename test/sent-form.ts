/** Forms as they are sent out, written and read again; tests change what they are about. */
import { cellRef, parseCellRef } from '../src/core/sheets/cell-ref';
import { IDENTITY_SHEET } from '../src/core/sent-forms/form-identity';
import type { Cell, CellRef, Sheet, Workbook } from '../src/core/workbook';
import { writeSentForm, type WriteSentFormOptions } from '../src/workbook/write/sent-form';
import { form, register } from './filled-form';
import { open } from './workbook/build-xlsx';
import { cellOf, type Typed } from './workbook-of';

export async function sentBytes(more: Partial<WriteSentFormOptions> = {}): Promise<Uint8Array> {
  return writeSentForm({ form, register, bodyId: 'tam-duong', language: 'vi', password: null, ...more });
}

export async function sentForm(more: Partial<WriteSentFormOptions> = {}): Promise<Workbook> {
  return open(await sentBytes(more));
}

/** By cell; null empties it, an object says more about it than its value. */
export type CellChanges = Readonly<Record<CellRef, Typed>>;

function changedSheet(sheet: Sheet, changes: CellChanges): Sheet {
  const kept = sheet.cells.filter(({ row, column }) => !(cellRef(row, column) in changes));
  const typed = Object.entries(changes).flatMap(([ref, content]): Cell[] => {
    const place = parseCellRef(ref);
    return place && content !== null && content !== '' ? [{ ...place, ...cellOf(content) }] : [];
  });
  const cells = [...kept, ...typed].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

/** The form itself, not the sheet that nobody sees. */
export function withCells(workbook: Workbook, changes: CellChanges): Workbook {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === IDENTITY_SHEET ? sheet : changedSheet(sheet, changes)));
  return { ...workbook, sheets };
}

export function withIdentity(workbook: Workbook, changes: CellChanges): Workbook {
  const sheets = workbook.sheets.map((sheet) => (sheet.name === IDENTITY_SHEET ? changedSheet(sheet, changes) : sheet));
  return { ...workbook, sheets };
}

/** As a spreadsheet moves rows: formulas, merges and names go along; null for a row that goes away. */
function withRowsMoved(workbook: Workbook, moved: (row: number) => number | null): Workbook {
  const inText = (text: string): string =>
    text.replace(/(\$?[A-Z]+\$?)(\d+)/g, (_, column: string, row: string) => column + String(moved(Number(row))));
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === IDENTITY_SHEET
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.flatMap((cell): Cell[] => {
            const row = moved(cell.row);
            const { formula } = cell;
            return row === null ? [] : [{ ...cell, row, ...(formula !== undefined && { formula: inText(formula) }) }];
          }),
          merges: sheet.merges.map((merge) => ({
            ...merge,
            top: moved(merge.top) ?? merge.top,
            bottom: moved(merge.bottom) ?? merge.bottom,
          })),
        },
  );
  const names = workbook.names.map((name) => ({
    ...name,
    refersTo: name.refersTo.replace(/![$A-Z\d]+$/, inText),
  }));
  return { ...workbook, sheets, names };
}

export function withoutRow(workbook: Workbook, gone: number): Workbook {
  return withRowsMoved(workbook, (row) => (row === gone ? null : row > gone ? row - 1 : row));
}

export function withRowInserted(workbook: Workbook, at: number): Workbook {
  return withRowsMoved(workbook, (row) => (row >= at ? row + 1 : row));
}

/** Where the result of each line stands in the form of Tam Đường. */
export function resultCells(workbook: Workbook): Readonly<Record<string, CellRef>> {
  return Object.fromEntries(
    workbook.names.flatMap(({ name, refersTo }) => {
      const code = /^TD_(.+)_result$/.exec(name)?.[1]?.replace(/_/g, '.');
      return code === undefined ? [] : [[code, refersTo.replace(/^.*!/, '').replace(/\$/g, '')]];
    }),
  );
}

const FIGURES: Readonly<Record<string, Typed>> = {
  'I.1': 30,
  'I.2': 1,
  'I.3': 80,
  'II.1': '-',
  'III.1': 1,
  'III.2': 2,
  'IV.1': 70,
  'IV.2': 1,
  'IV.3': 2,
  'IV.4': 1,
  'IV.5': 4,
  'IV.6': 2,
  'V.1': 1,
  'V.2': 1,
  'VI.1': 6,
  'VII.2.count': 600,
  'VII.2.amount': 140.25,
  'VII.3.count': 40,
  'VII.3.amount': 30,
  'VII.4.count': 15,
  'VII.4.amount': 15,
  'VII.5.count': 2,
  'VII.5.amount': 45,
};

/** What Tam Đường types into its form, by cell, with nothing wrong. */
export function soundFigures(workbook: Workbook): Readonly<Record<CellRef, Typed>> {
  const cells = resultCells(workbook);
  return Object.fromEntries(
    Object.entries(FIGURES).flatMap(([code, typed]) => (cells[code] ? [[cells[code], typed]] : [])),
  );
}

export { FIGURES as soundFiguresByCode };
