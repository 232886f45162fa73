import { dongPerUnit } from '../form';
import { inDong, isDongExact } from '../figures/money';
import { linesOf, rule } from './rule';

export const belowOneDong = rule({
  id: 'below-one-dong',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) => {
      const dong = dongPerUnit(context.form, indicator);
      if (dong === null || result.reading.state !== 'value' || isDongExact(result.reading.value, dong)) return [];
      return [
        { code, at: result.at, params: { value: result.reading.value, dong: inDong(result.reading.value, dong) } },
      ];
    }),
});
