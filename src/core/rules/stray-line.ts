import { indicatorOf } from '../form';
import { isAsked, rule } from './rule';

export const strayLine = rule({
  id: 'stray-line',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    context.appendix.stray
      // In the place of a line that is asked for and missing: that rule tells it.
      .filter(({ insteadOf }) => {
        const missing = insteadOf === undefined ? undefined : indicatorOf(context.form, insteadOf);
        return !missing || !isAsked(context, missing);
      })
      .map(({ at, text, result }) => ({ at, params: { label: text, raw: result } })),
});
