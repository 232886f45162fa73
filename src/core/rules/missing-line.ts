import { indicatorsOf } from '../form';
import { isAsked, rule } from './rule';

export const missingLine = rule({
  id: 'missing-line',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    indicatorsOf(context.form)
      .filter((indicator) => isAsked(context, indicator) && !context.appendix.entries[indicator.code])
      .map(({ code, label }) => ({ code, params: { label } })),
});
