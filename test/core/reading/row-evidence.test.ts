import { check, type Submission } from '../../../src/core/check';
import type { Cell, Workbook } from '../../../src/core/workbook';
import { form, register } from '../../filled-form';
import { sentForm, soundFigures, soundFiguresByCode, withCells, type CellChanges } from '../../sent-form';
import { textOf } from '../../workbook-of';

let filled: Workbook;

beforeAll(async () => {
  const blank = await sentForm();
  filled = withCells(blank, soundFigures(blank));
});

const FIRST = 13;
const LAST = 56;

/** The table's rows put in another order, in the columns up to `last` (8 with the marks, 7 without). */
function sorted(workbook: Workbook, last: number, order: (rows: number[]) => number[]): Workbook {
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  const now = new Map(order(rows).map((row, index) => [row, FIRST + index]));
  const moved = ({ row, column }: Cell): number => (column <= last ? (now.get(row) ?? row) : row);
  const [first, ...others] = workbook.sheets;
  const cells = first!.cells.map((cell) => ({
    ...cell,
    row: moved(cell),
    ...(cell.formula !== undefined &&
      cell.row >= FIRST && { formula: cell.formula.replace(/([DE])\d+/g, `$1${String(moved(cell))}`) }),
  }));
  return {
    ...workbook,
    sheets: [{ ...first!, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) }, ...others],
  };
}

function byLabel(workbook: Workbook): (rows: number[]) => number[] {
  const labels = new Map(
    workbook.sheets[0]!.cells.flatMap((cell) => (cell.column === 2 ? [[cell.row, cell.value]] : [])),
  );
  return (rows) => [...rows].sort((a, b) => (labels.get(a) ?? '').localeCompare(labels.get(b) ?? '', 'vi'));
}

function submitted(workbook: Workbook): Submission {
  return check(workbook, { form, register, fileName: null });
}

function figures({ appendix }: Submission): Record<string, string> {
  const entries = Object.values(appendix?.entries ?? {});
  return Object.fromEntries(
    entries.flatMap(({ code, result: { reading, raw } }) => (reading.state === 'blank' ? [] : [[code, raw]])),
  );
}

const sound = Object.fromEntries(Object.entries(soundFiguresByCode).map(([code, typed]) => [code, textOf(typed)]));

test('rows sorted by their labels are read right, lines with one label among them', () => {
  const submission = submitted(sorted(filled, 8, byLabel(filled)));
  expect(figures(submission)).toEqual(sound);
  expect(submission.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('rows sorted without their marks are read by their labels, and what those do not tell is not guessed', () => {
  const submission = submitted(sorted(filled, 7, byLabel(filled)));
  const read = figures(submission);
  for (const [code, raw] of Object.entries(read)) expect([code, raw]).toEqual([code, sound[code]]);
  const lost = Object.keys(sound).filter((code) => !(code in read));
  const told = submission.findings.filter(({ rule }) => rule === 'missing-line').map(({ code }) => code);
  expect(told).toEqual(expect.arrayContaining(lost));
  expect(submission.findings.map(({ rule }) => rule)).toContain('labels-against-marks');
});

test('a line is known by its mark where its label and its names are gone', () => {
  const submission = submitted({ ...withCells(filled, { A14: null, B14: null }), names: [] });
  expect(figures(submission)).toEqual(sound);
});

test('a line is known by its name where its label and its mark are gone', () => {
  const submission = submitted(withCells(filled, { A14: null, B14: null, H14: null }));
  expect(figures(submission)).toEqual(sound);
  expect(submission.findings.map(({ rule, code }) => [rule, code])).toContainEqual(['label-erased', 'I.1']);
});

test('where label, mark and name are gone, the line is missing and its figure is told', () => {
  const submission = submitted({ ...withCells(filled, { A14: null, B14: null, H14: null }), names: [] });
  expect(figures(submission)).not.toHaveProperty(['I.1']);
  expect(submission.findings.map(({ rule, code }) => [rule, code])).toContainEqual(['missing-line', 'I.1']);
});

test('a label counts before the mark of another line', () => {
  const swapped: CellChanges = { B14: 'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng', B16: 'Kết nạp đoàn viên' };
  expect(figures(submitted(withCells(filled, swapped)))).toMatchObject({ 'I.1': '80', 'I.3': '30' });
});
