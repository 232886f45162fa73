import { codesByMark, figureName, markOfLine, namedCell, namedRows } from '../../../src/core/sent-forms/form-marks';
import { formRows, codeOfRow } from '../../../src/core/forms/form-rows';
import { form } from '../../filled-form';

test('every line has a mark of its own', () => {
  expect(codesByMark(form).size).toBe(formRows(form).length);
  for (const row of formRows(form)) expect(codesByMark(form).get(markOfLine(codeOfRow(row)))).toBe(codeOfRow(row));
});

test('names are such as every spreadsheet takes', () => {
  expect(figureName('VII.1.count', 'result')).toBe('TD_VII_1_count_result');
});

test.each([
  ["'Phụ lục'!$E$9", { sheet: 'Phụ lục', row: 9, column: 5 }],
  ['Sheet1!$E$9', { sheet: 'Sheet1', row: 9, column: 5 }],
  ["'Của ''mẹ'''!E9:E9", { sheet: "Của 'mẹ'", row: 9, column: 5 }],
])('%s is a cell', (refersTo, cell) => {
  expect(namedCell({ refersTo })).toEqual(cell);
});

test.each(["'A'!$E$9:$F$9", '#REF!', '[1]Sheet1!$E$9', 'SUM(A1)', "'[b.xlsx]A'!$E$9", ''])('%s is none', (refersTo) => {
  expect(namedCell({ refersTo })).toBeNull();
});

test('names of other cells and of other lines say nothing', () => {
  const name = (text: string, refersTo: string): object => ({ name: text, refersTo, hidden: false, sheet: null });
  const names = [
    name('td_i_1_RESULT', 'A!$E$9'),
    name('TD_I_1_rate', 'A!$F$9'),
    name('TD_XX_1_result', 'A!$E$10'),
    name('Print_Area', 'A!$A$1:$G$60'),
  ] as Parameters<typeof namedRows>[0];
  expect(namedRows(names, form)).toEqual(new Map([['A', new Map([[9, 'I.1']])]]));
});
