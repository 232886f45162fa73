/** What holds for every figure and every workbook of plain data, tried with many that chance makes. */
import * as fc from 'fast-check';
import { check } from '../../src/core/check';
import { compare } from '../../src/core/figures/decimal';
import { readFigure } from '../../src/core/figure';
import type { NumberStyle } from '../../src/core/figures/numeral';
import type { Cell, Workbook } from '../../src/core/workbook';
import { filledSheet, form, register } from '../filled-form';
import { sheetOf, workbookOf } from '../workbook-of';

const SIGNS: Readonly<Record<NumberStyle, readonly [groups: string, decimals: string]>> = {
  vietnamese: ['.', ','],
  english: [',', '.'],
};

function written(whole: number, decimals: string, style: NumberStyle): string {
  const [groups, sign] = SIGNS[style];
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, groups);
  return decimals === '' ? grouped : `${grouped}${sign}${decimals}`;
}

const styles = fc.constantFrom<NumberStyle>('vietnamese', 'english');
const wholes = fc.integer({ min: 0, max: 99_999_999 });
/** Million đồng have six places to the đồng. */
const decimals = fc.oneof(fc.constant(''), fc.stringMatching(/^\d{0,5}[1-9]$/));
const MONEY = { kind: 'money', dong: '1000000' } as const;

const valueOf = (whole: number, behind: string): string =>
  behind === '' ? String(whole) : `${String(whole)}.${behind}`;

test('a figure in Vietnamese or English style reads back as itself where the style is known', () => {
  fc.assert(
    fc.property(wholes, decimals, styles, (whole, behind, style) => {
      const read = readFigure({ type: 'text', value: written(whole, behind, style) }, { ...MONEY, style });
      expect(read).toMatchObject({ state: 'value', value: valueOf(whole, behind) });
    }),
  );
});

test('where it is not known, the right value is among the readings and no wrong one is taken for it', () => {
  fc.assert(
    fc.property(wholes, decimals, styles, (whole, behind, style) => {
      const meant = valueOf(whole, behind);
      const read = readFigure({ type: 'text', value: written(whole, behind, style) }, MONEY);
      if (read.state === 'value') expect(compare(read.value, meant)).toBe(0);
      else expect(read.state === 'unclear' ? read.candidates : []).toContain(meant);
    }),
  );
});

const cells: fc.Arbitrary<Omit<Cell, 'row' | 'column'>> = fc.record(
  {
    type: fc.constantFrom<Cell['type']>('number', 'text', 'boolean', 'error', 'date'),
    value: fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.double().map(String),
      fc.constantFrom('', '-', '1.09', '1E400', '2022-10-05', '#REF!', 'Tổng cộng', 'Số tiền', 'KÕt n¹p', '30%'),
    ),
    formula: fc.string(),
    percent: fc.constant(true as const),
    font: fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', 'Arial'),
    plain: fc.string(),
    shown: fc.string(),
  },
  { requiredKeys: ['type', 'value'] },
);

const checkIt = (workbook: Workbook): unknown =>
  check(workbook, { form, register, fileName: 'a.xlsx', lastYear: { 'tam-duong': { 'I.1': '30' } } });

test('checking never throws, whatever stands in the cells of a form', () => {
  const last = filledSheet().cells.length - 1;
  const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: last }), cells), { maxLength: 12 });
  fc.assert(
    fc.property(changes, (typed) => {
      const sheet = filledSheet();
      const byIndex = new Map(typed);
      const changed = sheet.cells.map((cell, index): Cell => {
        const other = byIndex.get(index);
        return other ? { row: cell.row, column: cell.column, ...other } : cell;
      });
      expect(() => checkIt(workbookOf({ ...sheet, cells: changed }))).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test('nor on a sheet of anything', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.constant(null), cells), { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      expect(() => checkIt(workbookOf(sheetOf(rows)))).not.toThrow();
    }),
  );
});
