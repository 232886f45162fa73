import fc from 'fast-check';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import { firstSheet, read, refusal, makeXlsx } from '../build-xlsx';
import { PlainCell } from '../../../src/workbook/sheet/plain-cell';

const utf8 = new TextEncoder();
const matches = (xml: string): boolean => new PlainCell().match(utf8.encode(xml), 0) === utf8.encode(xml).length;

test.each([
  '<c r="A1"/>',
  '<c r="XFD1048576" s="12"/>',
  '<c r="D8"><v>12</v></c>',
  '<c r="D8" s="3" t="s"><v>0</v></c>',
  '<c r="D8" t="str"><f>A1&gt;2</f><v>x</v></c>'.replace('&gt;', '>'),
  '<c r="D8"><f>SUM(A1:A2)</f><v>3</v></c>',
])('%s is written the usual way', (xml) => {
  expect(matches(xml)).toBe(true);
});

test.each([
  '<c s="3" r="D8"/>',
  "<c r='D8'/>",
  '<c  r="D8"/>',
  '<c r="D8" />',
  '<c r="D08"/>',
  '<c r="d8"/>',
  '<c r="XFE1"/>',
  '<c r="A1048577"/>',
  '<c r="D8" s=""/>',
  '<c r="D8" t=""/>',
  '<c r="D8" t="inlineStr"><is/></c>',
  '<c r="D8" cm="1"><v>1</v></c>',
  '<c r="D8"></c>',
  '<c r="D8"><f>A1</f></c>',
  '<c r="D8"><f t="shared" si="0"/><v>1</v></c>',
  '<c r="D8"><v>1</v><f>A1</f></c>',
  '<c r="D8"><v>&#49;</v></c>',
  '<c r="D8" t="str"><v>ấ</v></c>',
  '<c r="D8"><v>1</v></c',
  '<c r="D8"><v>1</v>',
  '<c r="D8"><v>1',
  '<c r="D',
])('%s is not, and goes the long way', (xml) => {
  expect(matches(xml)).toBe(false);
});

/** Both ways of writing one row: the usual one, and one that the short cut does not know. */
const cell = fc.record({
  column: fc.integer({ min: 1, max: 6 }),
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="9"'),
  type: fc.constantFrom('', ' t="s"', ' t="n"', ' t="b"', ' t="e"', ' t="d"', ' t="str"', ' t="x"'),
  formula: fc.constantFrom('', '<f>A1</f>', '<f>[1]PL!A1</f>', '<f></f>'),
  value: fc.constantFrom(
    '',
    '<v></v>',
    '<v>0</v>',
    '<v> 12 </v>',
    '<v>1,5</v>',
    '<v>45823</v>',
    '<v>2022-10-05</v>',
    '<v>_x0041_</v>',
    '<v>#N/A</v>',
  ),
});

test('a cell written the usual way reads as it would any other way', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const write = (start: string): string => {
        const inner = cells.map(({ column, style, type, formula, value }) => {
          const head = `${start} r="${cellRef(3, column)}"${style}${type}`;
          return formula + value === '' ? `${head}/>` : `${head}>${formula}${value}</c>`;
        });
        return `<row r="3">${inner.join('')}</row>`;
      };
      const made = { strings: '<si><t>một</t></si>', formats: [14] };
      expect(read({ ...made, rows: write('<c') })).toEqual(read({ ...made, rows: write('<c ') }));
    }),
    { numRuns: 300 },
  );
});

test('an escape counts for the one character it stands for', () => {
  const rows = (count: number): string => `<row r="1"><c r="A1" t="str"><v>${'_x0041_'.repeat(count)}</v></c></row>`;
  expect(firstSheet({ rows: rows(32_767), stored: true }).cells[0]?.value).toHaveLength(32_767);
  expect(refusal(makeXlsx({ rows: rows(32_768), stored: true }))).toMatchObject({
    code: 'too-large',
    params: { cell: 'A1' },
  });
});
