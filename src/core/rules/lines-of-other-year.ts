import type { Appendix } from '../appendix';
import { coverage } from '../reading/match-lines';
import { readAppendix } from '../read-appendix';
import type { Form } from '../form';
import { writtenYear } from './other-year';
import { rule } from './rule';

/** How much of a form's lines an appendix has, told by their words: a row's mark is the same from year to year. */
function fit(form: Form, { entries }: Appendix): number {
  const worded = Object.values(entries).filter(({ matched }) => matched !== 'marked');
  return coverage(form, new Set(worded.map(({ code }) => code)));
}

/**
 * Another year's form from its title to its lines: each line that differs follows from that one cause, and is not told.
 * Where only the title is wrong, other-year says so, and everything else is told beside it.
 */
export const linesOfOtherYear = rule({
  id: 'lines-of-other-year',
  severity: 'error',
  needs: 'appendix',
  check: (context) => {
    const { appendix, form, otherForms, workbook, register } = context;
    const other = writtenYear(appendix, form);
    const ofThatYear = otherForms.find(({ year }) => year === other?.year);
    // Of a form of ours, what it was sent for is known for certain.
    if (!other || !ofThatYear || appendix.sentOut.status === 'known') return [];
    const reading = readAppendix(workbook, { form: ofThatYear, bodies: register.bodies });
    return reading.status === 'found' && fit(ofThatYear, reading.appendix) > fit(form, appendix)
      ? [{ at: other.at, params: { found: other.year, expected: form.year } }]
      : [];
  },
});
