import { check } from '../../../src/core/check';
import { readIdentity, type FormIdentity } from '../../../src/core/sent-forms/form-identity';
import type { Workbook } from '../../../src/core/workbook';
import { form, register } from '../../filled-form';
import { sentForm, soundFigures, withCells, withRowInserted, type CellChanges } from '../../sent-form';

let filled: Workbook;
let identity: FormIdentity;

beforeAll(async () => {
  const blank = await sentForm();
  filled = withCells(blank, soundFigures(blank));
  const reading = readIdentity(blank);
  if (reading.status !== 'known') throw new Error(reading.status);
  identity = reading.identity;
});

/** The cells that a form with these changes is said to have been changed in. */
function changedIn(changes: CellChanges, of = filled): string[] {
  const { findings } = check(withCells(of, changes), { form, register, fileName: null });
  return findings.flatMap(({ rule, at }) => (rule === 'locked-cell-changed' && at ? [at.cell] : []));
}

test('each locked cell that is changed is named, and no other', () => {
  const locked = identity.cells.filter(({ kind }) => kind !== 'free').map(({ cell }) => cell);
  expect(locked.length).toBeGreaterThan(200);
  expect(locked.map((cell) => changedIn({ [cell]: 'Khác' }))).toEqual(locked.map((cell) => [cell]));
});

test('each locked cell that is emptied is named', () => {
  const locked = identity.cells.filter(({ kind, content }) => kind !== 'free' && content !== '');
  const unnoticed = locked.filter(({ cell }) => !changedIn({ [cell]: null }).includes(cell));
  expect(unnoticed.map(({ cell }) => cell)).toEqual([]);
});

test('a formula that was changed is named, one that moved along with its row is not', () => {
  const formula = { type: 'number', value: '100', formula: 'IF(D14="-","-",100)' } as const;
  expect(changedIn({ F14: formula })).toEqual(['F14']);
  expect(changedIn({}, withRowInserted(filled, 14))).toEqual([]);
});

test.each([1, 4, 9, 13, 14, 30, 50, 60])('a row inserted at %i changes nothing, and a change is still found', (row) => {
  const moved = withRowInserted(filled, row);
  expect(changedIn({}, moved)).toEqual([]);
  const target = row <= 14 ? 'D15' : 'D14';
  expect(changedIn({ [target]: 5 }, moved)).toEqual([target]);
});

/** As a spreadsheet inserts a column: cells, formulas and merges from there on move to the right. */
function withColumnInserted(workbook: Workbook, at: number): Workbook {
  const moved = (column: number): number => (column >= at ? column + 1 : column);
  const inText = (text: string): string =>
    text.replace(/\b([A-H])(\d+)\b/g, (_, letter: string, row: string) => {
      return String.fromCharCode(64 + moved(letter.charCodeAt(0) - 64)) + row;
    });
  const [first, ...others] = workbook.sheets;
  const cells = first!.cells.map(({ column, formula, ...cell }) => ({
    ...cell,
    column: moved(column),
    ...(formula !== undefined && { formula: inText(formula) }),
  }));
  const merges = first!.merges.map((one) => ({ ...one, left: moved(one.left), right: moved(one.right) }));
  return { ...workbook, names: [], sheets: [{ ...first!, cells, merges }, ...others] };
}

test.each([
  [1, 'E14'],
  [4, 'E14'],
  [6, 'D14'],
  [7, 'D14'],
])('a column inserted at %i changes no formula of a line, and a change is still found', (column, target) => {
  const moved = withColumnInserted(filled, column);
  expect(changedIn({}, moved).filter((cell) => /[A-Z]1[4-9]$/.test(cell))).toEqual([]);
  expect(changedIn({ [target]: 5 }, moved)).toContain(target);
});

test('what may be typed is no change', () => {
  expect(changedIn({ G14: 'Đã báo cáo bổ sung', E14: 33 })).toEqual([]);
});
