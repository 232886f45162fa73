import { rule } from './rule';

export const noYear = rule({
  id: 'no-year',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix: { titleYear, resultYear, heading }, form }) =>
    (titleYear ?? resultYear) ? [] : [{ at: heading, params: { year: form.year } }],
});
