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

test('what may be typed is no change', () => {
  expect(changedIn({ G14: 'Đã báo cáo bổ sung', E14: 33 })).toEqual([]);
});
