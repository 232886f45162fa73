import { oddities } from '../../../src/workbook/oddities/oddities';
import { isOldEncoding } from '../../../src/workbook/oddities/old-encoding';
import { read, type XlsxParts } from '../build-xlsx';

const found = (made: XlsxParts): string[] =>
  oddities(read(made)).map(({ id, cell }) => (cell === null ? id : `${id} ${cell}`));
const inRow = (...cells: string[]): string => `<row r="9">${cells.join('')}</row>`;
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const typed = (ref: string, value: string): string => `<c r="${ref}"><v>${value}</v></c>`;
const formula = (ref: string, code: string): string => `<c r="${ref}"><f>${code}</f><v>1</v></c>`;

test('an ordinary form has none', () => {
  const rows = inRow(
    text('A9', 'Kết nạp đoàn viên'),
    typed('B9', '35'),
    typed('C9', '2080.84'),
    text('D9', '-'),
    formula('E9', 'B9*2'),
  );
  expect(found({ rows })).toEqual([]);
});

test.each(['02', '6.958', '2,080,840', '15%', '-3,5', ' 12 '])('%j is a figure stored as text', (value) => {
  expect(found({ rows: inRow(text('A9', value)) })).toEqual(['figure-as-text A9']);
});

test.each(['', 'Quý 1', '2022-2023', '12 người', '-', 'I.1', '05/12/2022'])('%j is none', (value) => {
  expect(found({ rows: inRow(text('A9', value)) })).toEqual([]);
});

test('negative numbers and fractions are told, percentages are not', () => {
  const rows = inRow(typed('A9', '-1250'), typed('B9', '0.5'), '<c r="C9" s="1"><v>0.94</v></c>', typed('D9', '0'));
  expect(found({ rows, formats: ['0%'] })).toEqual(['negative-number A9', 'fraction-below-one B9']);
});

test.each(['=1+1', '+84 912', '@SUM(A1)', "-cmd|'/c calc'!A0"])('%j begins like a formula', (value) => {
  expect(found({ rows: inRow(text('A9', value)) })).toContain('text-like-formula A9');
});

test('characters that do not show are told by their codes', () => {
  const workbook = read({ rows: inRow(text('A9', '12\u200b50\u00ad'), text('B9', 'một\nhai')) });
  expect(oddities(workbook)).toMatchObject([
    { id: 'invisible-characters', cell: 'A9', params: { characters: 'U+200B, U+00AD' } },
  ]);
});

test.each(['C«ng ®oµn huyÖn §«ng Hßa', 'Coâng ñoaøn huyeän', 'KÕt n¹p ®oµn viªn'])(
  '%s is in an old encoding',
  (value) => {
    expect(isOldEncoding(value, 'Times New Roman')).toBe(true);
  },
);

test.each(['Công đoàn huyện Đông Hòa', 'Diện tích 5×6 m², “ngoặc” «kép»', 'Tỷ lệ ±5°', 'François'])(
  '%s is not',
  (value) => {
    expect(isOldEncoding(value, undefined)).toBe(false);
  },
);

test('in an old font one letter is enough', () => {
  expect(isOldEncoding('ñaït', 'VNI-Times')).toBe(true);
  expect(isOldEncoding('35', '.VnTime')).toBe(false);
});

test('a total typed beside sums is told', () => {
  const above = '<row r="8"><c r="D8"><v>800</v></c><c r="E8"><v>1</v></c><c r="F8"><v>1</v></c></row>';
  expect(found({ rows: above + inRow(typed('D9', '999999'), formula('E9', 'SUM(E5:E8)')) })).toEqual([
    'constant-among-sums D9',
  ]);
  expect(found({ rows: above + inRow(formula('D9', 'SUM(D5:D8)'), formula('E9', 'SUM(E5:E8)')) })).toEqual([]);
  expect(found({ rows: above + inRow(typed('D9', '9'), formula('E9', 'E8*2')) })).toEqual([]);
  expect(found({ rows: above + inRow(typed('C9', '9'), formula('D9', 'SUM(D5:D8)')) })).toEqual([]);
});

test('formulas that depend on themselves are told, those that only lead to them are not', () => {
  const rows = inRow(
    formula('A9', 'B9'),
    formula('B9', '$A$9+1'),
    formula('C9', 'C9+1'),
    formula('D9', 'SUM(A9:C9)'),
    formula('E9', 'F9'),
    formula('F9', 'Z1'),
  );
  expect(found({ rows })).toEqual(['circular-formula A9', 'circular-formula B9', 'circular-formula C9']);
});

test.each(["'PL 2'!A9", 'PL2!A9', '"A9"', 'LOG10(1)', 'A9x', 'Bảng[A9]'])('%s in A9 is no circle', (code) => {
  expect(found({ rows: inRow(formula('A9', code)) })).toEqual([]);
});

test('a long chain of formulas is no circle', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `<row r="${i + 1}">${formula(`A${i + 1}`, `A${i + 2}+1`)}</row>`,
  ).join('');
  expect(found({ rows, stored: true })).toEqual([]);
});

test('more dependencies than a form ever has are not followed', () => {
  const rows = Array.from(
    { length: 2000 },
    (_, i) => `<row r="${i + 1}">${formula(`A${i + 1}`, 'SUM(A1:A9999)')}</row>`,
  ).join('');
  expect(found({ rows, stored: true })).toEqual([]);
});

test('what is hidden is told', () => {
  const made = {
    sheets: '<sheet name="PL" state="hidden" r:id="rId1"/>',
    before: '<cols><col min="2" max="3" hidden="1"/></cols>',
    rows: `<row r="5" hidden="1"/>${inRow(typed('A9', '1'))}`,
  };
  expect(oddities(read(made)).map(({ id, params }) => [id, params])).toEqual([
    ['hidden-sheet', {}],
    ['hidden-rows', { rows: '5' }],
    ['hidden-columns', { columns: 'B–C' }],
  ]);
});
