import { indicatorsOf } from '../form';
import { isAsked, rule } from './rule';

export const missingLine = rule({
  id: 'missing-line',
  severity: 'error',
  needs: 'appendix',
  check: (context) => {
    const { entries, stray } = context.appendix;
    return indicatorsOf(context.form)
      .filter((indicator) => isAsked(context, indicator) && !entries[indicator.code])
      .map(({ code, label }) => {
        const instead = stray.find(({ insteadOf }) => insteadOf === code);
        const params = { label, instead: instead?.text ?? '', raw: instead?.result ?? '' };
        return { code, params, ...(instead && { at: instead.at }) };
      });
  },
});
