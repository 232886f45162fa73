import type { ReadCell } from '../appendix';
import { compare, parseDecimal, multiply, type Decimal } from '../figures/decimal';
import type { Found } from '../finding';
import { linesOf, rule } from './rule';

type ShareFacts = {
  value: Decimal;
  /** The share that was typed into a cell already shown as per cent; empty where that explains nothing. */
  meant: Decimal | '';
};

/** Less than tenfold may as well be a wrong sum. */
const LEAST_TYPED = '10';

/** 100 put into a cell that shows per cent is stored as 100 and reads 10 000%. */
function typedAsPercent({ type, raw }: ReadCell, value: Decimal): Decimal | '' {
  const stored = type === 'number' ? parseDecimal(raw) : null;
  if (stored === null || multiply(stored, '100') !== value) return '';
  return compare(stored, LEAST_TYPED) >= 0 && compare(stored, '100') <= 0 ? stored : '';
}

export const shareAboveWhole = rule({
  id: 'share-above-whole',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }): Found<ShareFacts>[] => {
      const { reading } = result;
      if (indicator.kind !== 'share' || reading.state !== 'value' || compare(reading.value, '100') <= 0) return [];
      const meant = typedAsPercent(result, reading.value);
      // No mend: the same number put into the same cell would read as before.
      return [{ code, at: result.at, params: { value: reading.value, meant } }];
    }),
});
