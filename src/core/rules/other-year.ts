import type { Appendix, Place } from '../appendix';
import type { Form } from '../form';
import { rule } from './rule';

/** Another year than the form's, over the table or over its results; null where neither says one. */
export function writtenYear(
  { titleYear, resultYear }: Appendix,
  form: Form,
): { readonly year: number; readonly at: Place } | null {
  return [titleYear, resultYear].find((one) => one !== null && one.year !== form.year) ?? null;
}

/** The title says another year, or what stands over the results does. */
export const otherYear = rule({
  id: 'other-year',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix, form }) => {
    const other = writtenYear(appendix, form);
    return other ? [{ at: other.at, params: { found: other.year, expected: form.year } }] : [];
  },
});
