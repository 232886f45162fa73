import fc from 'fast-check';
import { check } from '../../../src/core/check';
import {
  IDENTITY_SHEET,
  identityRows,
  isUntouched,
  readIdentity,
  type FormIdentity,
} from '../../../src/core/sent-forms/form-identity';
import type { Workbook } from '../../../src/core/workbook';
import { form, register } from '../../filled-form';
import { sentForm, soundFigures, withCells, withIdentity } from '../../sent-form';
import { sheetOf, workbookOf } from '../../workbook-of';

let blank: Workbook;

beforeAll(async () => {
  blank = await sentForm();
});

function known(workbook: Workbook): FormIdentity {
  const reading = readIdentity(workbook);
  if (reading.status !== 'known') throw new Error(reading.status);
  return reading.identity;
}

test('a form that was sent out knows its form, year, body and edition', () => {
  expect(known(blank)).toMatchObject({ form: 'lai-chau-appendix', year: 2022, body: 'tam-duong', version: 1 });
  expect(blank.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Phụ lục', 'visible'],
    [IDENTITY_SHEET, 'very-hidden'],
  ]);
});

test('what was written is read again', () => {
  const identity = known(blank);
  const sheet = sheetOf(identityRows(identity), { name: IDENTITY_SHEET });
  expect(known(workbookOf(sheet))).toEqual(identity);
});

test('a workbook without such a sheet is none of ours; a sheet that only bears its name is no such sheet', () => {
  expect(readIdentity(workbookOf(sheetOf([['x']])))).toEqual({ status: 'none' });
  expect(readIdentity(workbookOf(sheetOf([['x']], { name: IDENTITY_SHEET })))).toEqual({ status: 'none' });
});

test('two of them, or one that is too long, are not believed', () => {
  const [form, hidden] = blank.sheets;
  const twice = { ...blank, sheets: [form!, hidden!, hidden!] };
  expect(readIdentity(twice)).toEqual({ status: 'broken' });
  const identity = known(blank);
  const rows = identityRows({ ...identity, cells: Array.from({ length: 6000 }, () => identity.cells[0]!) });
  expect(readIdentity(workbookOf(sheetOf(rows, { name: IDENTITY_SHEET })))).toEqual({ status: 'broken' });
});

test('a form is untouched until something is typed into it', () => {
  expect(isUntouched(blank, known(blank))).toBe(true);
  expect(isUntouched(withCells(blank, { E14: 0 }), known(blank))).toBe(false);
  expect(isUntouched(withCells(blank, { G14: 'ghi chú' }), known(blank))).toBe(false);
  expect(isUntouched(withCells(blank, { D14: 31 }), known(blank))).toBe(false);
  const more = { ...blank, sheets: [...blank.sheets, sheetOf([['nháp']], { name: 'Nháp' })] };
  expect(isUntouched(more, known(blank))).toBe(false);
});

test('whatever stands in the hidden sheet, what is visible is read as it stands', () => {
  const filled = withCells(blank, soundFigures(blank));
  const figures = (workbook: Workbook): unknown =>
    Object.values(check(workbook, { form, register, fileName: null }).appendix?.entries ?? {}).map(
      ({ code, result }) => [code, result.reading],
    );
  const sound = figures(filled);
  const ref = fc
    .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 1, max: 40 }))
    .map(([a, b]) => `${a}${b}`);
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('A1', 'XFD1048576', 'I.1', 'formula', '9999'),
  );
  fc.assert(
    fc.property(fc.dictionary(ref, content, { maxKeys: 5 }), (changes) => {
      expect(figures(withIdentity(filled, changes))).toEqual(sound);
    }),
    { numRuns: 40 },
  );
});
