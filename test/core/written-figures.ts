/** Writing a decimal as an office would, to be read back. */
import fc from 'fast-check';
import type { NumberStyle } from '../../src/core/figures/numeral';

const SIGNS: Readonly<Record<NumberStyle, { group: string; decimal: string }>> = {
  vietnamese: { group: '.', decimal: ',' },
  english: { group: ',', decimal: '.' },
};

export const styles: readonly NumberStyle[] = ['vietnamese', 'english'];

/** "2080.84" → "2.080,84" or "2,080.84"; without `grouped` "2080,84". */
export function written(decimal: string, style: NumberStyle, grouped = true): string {
  const [whole = '', decimals] = decimal.split('.');
  const { group, decimal: sign } = SIGNS[style];
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return decimals === undefined ? digits : digits + sign + decimals;
}

/** Decimals with up to so many places, as canonical text. */
export function decimalsWith(places: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: places }))
    .map(([digits, after]) => {
      const text = String(digits).padStart(after + 1, '0');
      const whole = after === 0 ? text : text.slice(0, -after);
      const decimals = after === 0 ? '' : text.slice(-after).replace(/0+$/, '');
      return decimals === '' ? whole : `${whole}.${decimals}`;
    });
}
