import { compare } from '../figures/decimal';
import { assignedTarget, linesOf, rule } from './rule';

/** The target typed into the workbook against the one the register assigns. */
export const targetDiffers = rule({
  id: 'target-differs',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, target } }) => {
      const assigned = assignedTarget(context, indicator);
      if (assigned === null || !target || target.reading.state === 'blank') return [];
      const { reading } = target;
      const same =
        reading.state === 'dash'
          ? assigned === '-'
          : reading.state === 'value' && assigned !== '-' && compare(reading.value, assigned) === 0;
      return same
        ? []
        : [{ code, at: target.at, params: { raw: target.raw, assigned }, mend: { value: assigned, certain: true } }];
    }),
});
