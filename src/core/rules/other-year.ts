import { rule } from './rule';

/** The title says another year, or what stands over the results does. */
export const otherYear = rule({
  id: 'other-year',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { titleYear, resultYear }, form }) => {
    const other = [titleYear, resultYear].find((one) => one !== null && one.year !== form.year);
    return other ? [{ at: other.at, params: { found: other.year, expected: form.year } }] : [];
  },
});
