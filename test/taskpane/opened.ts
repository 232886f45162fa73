/** A form that stands open beside the pane. */
import type { Finding } from '../../src/core/finding';
import type { Workbook } from '../../src/core/workbook';
import { initialState, type OpenForm, type PaneState } from '../../taskpane/state/pane-state';
import { update } from '../../taskpane/state/update';
import { filledForm, type Filling } from '../filled-form';

export function opened(
  workbook: Workbook,
  first: PaneState = initialState('vi'),
  fileName = 'phu luc.xlsx',
): PaneState {
  return update(first, { type: 'workbook-read', open: { workbook, fileName, style: 'vietnamese' } }).state;
}

/** The note beside the table, by row. */
export type Notes = Readonly<Record<number, string>>;

const NOTE_COLUMN = 6;
const HEADINGS_ROW = 4;

export function withNotes(workbook: Workbook, notes: Notes): Workbook {
  const texts = Object.entries({ [HEADINGS_ROW]: 'Ghi chú', ...notes });
  const more = texts.map(([row, value]) => ({ row: Number(row), column: NOTE_COLUMN, type: 'text' as const, value }));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells, ...more].sort((a, b) => a.row - b.row || a.column - b.column),
  }));
  return { ...workbook, sheets };
}

export function openForm(filling: Filling, notes?: Notes): OpenForm {
  const workbook = filledForm(filling);
  const { open } = opened(notes ? withNotes(workbook, notes) : workbook);
  if (!open) throw new Error('nothing is open');
  return open;
}

export function findingOf({ submission }: OpenForm, rule: string): Finding {
  const finding = submission.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`no finding of ${rule}`);
  return finding;
}
