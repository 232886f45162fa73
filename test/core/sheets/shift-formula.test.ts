import { formulaTokens } from '../../../src/core/sheets/formula-tokens';
import { shiftFormula } from '../../../src/core/sheets/shift-formula';
import fc from 'fast-check';

test.each([
  ['A1*2', 'B3*2'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ["'Phụ lục A1'!A1+PL1!B2", "'Phụ lục A1'!B3+PL1!C4"],
  ['IF(A1="A1","B2""C3",LOG10(A1))', 'IF(B3="A1","B2""C3",LOG10(B3))'],
  ['SUM(A:A)+SUM(1:$3)+SUM($A:B)', 'SUM(B:B)+SUM(3:$3)+SUM($A:C)'],
  ['Bang[[#This Row],[A1]]+nam_A1', 'Bang[[#This Row],[A1]]+nam_A1'],
  ['1.5E3+#REF!+TRUE', '1.5E3+#REF!+TRUE'],
  ['_xldudf_THIDUA_ACHIEVEMENT_RATE(D8,E8,1)', '_xldudf_THIDUA_ACHIEVEMENT_RATE(E10,F10,1)'],
])('%s reads two rows down and one column right as %s', (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test('a reference that would fall off the sheet is none', () => {
  expect(shiftFormula('A1', -1, 0)).toBeNull();
  expect(shiftFormula('A1+XFD1', 0, 1)).toBeNull();
});

test('the pieces of any formula make it up again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from(`A1$"'[]{}(),;:!#@ .Eđ-+9_\\`)) }), (formula) => {
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
      expect(shiftFormula(formula, 0, 0)).toBe(formula);
    }),
  );
});
