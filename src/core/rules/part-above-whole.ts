import { compare } from '../figures/decimal';
import { countOf } from '../register';
import { linesOf, rule } from './rule';

/** More conferences, agreements or units than there are bodies that could hold them. */
export const partAboveWhole = rule({
  id: 'part-above-whole',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) => {
      const part = context.form.parts?.find((one) => one.code === indicator.code);
      const whole = part ? countOf(context.register.bodies, context.bodyId, part.of, context.form.year) : null;
      return part && whole && result.reading.state === 'value' && compare(result.reading.value, whole.value) > 0
        ? [
            {
              code,
              at: result.at,
              params: { value: result.reading.value, whole: whole.value, of: whole.label, source: whole.source },
            },
          ]
        : [];
    }),
});
