import { standingIn } from '../../../src/core/reading/standing-in';
import { codeOfRow, formRows } from '../../../src/core/forms/form-rows';
import { form } from '../../filled-form';

/** Every line in a row of its own, ten apart, but for those that are missing. */
function rowsWithout(...missing: readonly string[]): Map<string, number> {
  const rows = formRows(form).map((line, index) => [codeOfRow(line), 10 * (index + 1)] as const);
  return new Map(rows.filter(([code]) => !missing.includes(code)));
}

const placeOf = (code: string): number => rowsWithout().get(code) ?? 0;

describe('a row that no line was recognised in', () => {
  test('stands for the line that is missing between its neighbours', () => {
    expect([...standingIn(form, rowsWithout('V.1'), [placeOf('V.1')])]).toEqual([[placeOf('V.1'), 'V.1']]);
  });

  test('stands for none where no line is missing', () => {
    expect(standingIn(form, rowsWithout(), [placeOf('V.1') + 5]).size).toBe(0);
  });

  test('stands for none elsewhere than in the gap', () => {
    expect(standingIn(form, rowsWithout('V.1'), [placeOf('III.1') + 5]).size).toBe(0);
  });

  test('stands for none of two that are missing side by side, nor one of two for the same line', () => {
    expect(standingIn(form, rowsWithout('IV.2', 'IV.3'), [placeOf('IV.2')]).size).toBe(0);
    expect(standingIn(form, rowsWithout('V.1'), [placeOf('V.1'), placeOf('V.1') + 1]).size).toBe(0);
  });

  test('stands for none where the rows around it were sorted', () => {
    const rows = rowsWithout('V.1').set('V.2', 5);
    expect(standingIn(form, rows, [placeOf('V.1')]).size).toBe(0);
  });
});
