import { cellAt, firstSheet, noticesOf } from '../build-xlsx';

const inRow = (cells: string): string => `<row r="1">${cells}</row>`;
const first = (cells: string): unknown => cellAt(firstSheet({ rows: inRow(cells) }).cells, 'A1');

test('a formula is kept beside its stored result', () => {
  expect(first('<c r="A1"><f>1+1</f><v>2</v></c>')).toMatchObject({ type: 'number', value: '2', formula: '1+1' });
  expect(first('<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>')).toMatchObject({
    type: 'text',
    value: 'ab',
    formula: '"a"&"b"',
  });
  expect(first('<c r="A1" t="b"><f>TRUE</f><v>1</v></c>')).toMatchObject({ type: 'boolean', formula: 'TRUE' });
  expect(first('<c r="A1" t="inlineStr"><f>A2</f><v>chữ</v></c>')).toMatchObject({ type: 'text', value: 'chữ' });
});

test('an empty text is a result', () => {
  expect(first('<c r="A1" t="str"><f>""</f><v></v></c>')).toMatchObject({ type: 'text', value: '' });
  expect(noticesOf({ rows: inRow('<c r="A1" t="str"><f>""</f><v></v></c>') })).toEqual([]);
});

test.each(['<c r="A1"><f>B1*2</f></c>', '<c r="A1"><f>B1*2</f><v/></c>', '<c r="A1" t="str"><f>B1*2</f></c>'])(
  '%s has no stored result: told, and never blank',
  (cell) => {
    expect(first(cell)).toEqual({ row: 1, column: 1, type: 'error', value: '', formula: 'B1*2' });
    expect(noticesOf({ rows: inRow(cell) })).toEqual(['formula-without-value A1']);
  },
);

test('cells that share a formula know that they hold one', () => {
  const cells =
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c>';
  expect(firstSheet({ rows: inRow(cells) }).cells.map(({ formula }) => formula)).toEqual(['C1*2', '']);
});

test('cells that share a formula share where it reaches', () => {
  const cells =
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">[1]PL!A1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c><c r="C1"><f t="shared" si="1"/><v>4</v></c>';
  expect(noticesOf({ rows: inRow(cells) })).toEqual(['external-link A1', 'external-link B1']);
});

test('all the cells that an array formula fills are formulas', () => {
  const rows =
    inRow('<c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>') +
    '<row r="2"><c r="B2"><v>4</v></c></row>';
  expect(firstSheet({ rows }).cells.map(({ formula }) => formula)).toEqual(['C1:D2', '', undefined, '']);
});

test('a number that a formula gives as text is told', () => {
  const text = (value: string): string[] =>
    noticesOf({ rows: inRow(`<c r="A1" t="str"><f>B1</f><v>${value}</v></c>`) });
  for (const value of ['1250', '1.250', '15%', '-3,5', '1 250'])
    expect(text(value)).toEqual(['number-as-text-result A1']);
  for (const value of ['vững mạnh', 'Quý 1', '2022-2023', '-']) expect(text(value)).toEqual([]);
});
