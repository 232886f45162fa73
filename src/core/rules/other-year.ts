import { rule } from './rule';

export const otherYear = rule({
  id: 'other-year',
  severity: 'error',
  check: ({ appendix: { titleYear }, form }) =>
    titleYear && titleYear.year !== form.year
      ? [{ at: titleYear.at, params: { found: titleYear.year, expected: form.year } }]
      : [],
});
