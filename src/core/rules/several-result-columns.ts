import { rule } from './rule';

/** Two columns headed "Kết quả thực hiện" (half a year and the year, this year and last): nobody can tell which is asked for. */
export const severalResultColumns = rule({
  id: 'several-result-columns',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { heading, otherResults } }) =>
    otherResults.length > 0
      ? [{ at: heading, params: { cells: [heading, ...otherResults].map(({ cell }) => cell) } }]
      : [],
});
