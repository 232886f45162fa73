import { rule } from './rule';

/** The form is of a year: half a year's figures are no year's. */
export const anotherPeriod = rule({
  id: 'another-period',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix: { partOfYear }, form }) =>
    partOfYear ? [{ at: partOfYear.at, params: { found: partOfYear.text, year: form.year } }] : [],
});
