import { rule } from './rule';

export const noYear = rule({
  id: 'no-year',
  severity: 'warning',
  check: ({ appendix: { titleYear, resultYear, heading }, form }) =>
    (titleYear ?? resultYear) ? [] : [{ at: heading, params: { year: form.year } }],
});
