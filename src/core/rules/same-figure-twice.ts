import type { Entry } from '../appendix';
import type { Indicator } from '../form';
import { labelOf } from '../forms/line-labels';
import { linesOf, rule } from './rule';

/** So many digits other than zeros at the end are not equal by chance; "100" and "15" are. */
const TELLING_DIGITS = { count: 3, money: 4 } as const;

function isTelling({ kind }: Indicator, value: string): boolean {
  if (kind !== 'count' && kind !== 'money') return false;
  const digits = value.replace(/\D/g, '').replace(/^0+/, '');
  return digits.replace(/0+$/, '').length >= TELLING_DIGITS[kind];
}

/** The same long figure in two rows of one kind: often one row copied over another. */
export const sameFigureTwice = rule({
  id: 'same-figure-twice',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => {
    const first = new Map<string, Entry>();
    return linesOf(context).flatMap(({ indicator, entry }) => {
      const { reading, at } = entry.result;
      if (reading.state !== 'value' || !isTelling(indicator, reading.value)) return [];
      const key = `${indicator.kind} ${reading.value}`;
      const before = first.get(key);
      first.set(key, before ?? entry);
      return before
        ? [
            {
              code: entry.code,
              at,
              params: {
                value: reading.value,
                other: labelOf(context.form, before.code),
                otherCell: before.result.at.cell,
              },
            },
          ]
        : [];
    });
  },
});
