import { assignedTarget, isAsked, linesOf, rule } from './rule';

export const dashThoughAssigned = rule({
  id: 'dash-though-assigned',
  severity: 'error',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) => {
      const target = assignedTarget(context, indicator);
      return result.reading.state === 'dash' && isAsked(context, indicator) && target !== null && target !== '-'
        ? [{ code, at: result.at, params: { target } }]
        : [];
    }),
});
