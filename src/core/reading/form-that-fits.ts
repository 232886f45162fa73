/** Of one form over the years, the one that a workbook holds: what it says of itself decides, then how well its lines fit. */
import type { Form } from '../form';
import { coverage } from './match-lines';
import { readAppendix } from '../read-appendix';
import type { Bodies } from '../register';
import type { Workbook } from '../workbook';

export interface FittingForm {
  readonly form: Form;
  /** The year that the title or the heading over the results states; null where neither states one that has a form. */
  readonly statedYear: number | null;
}

/** Null where the workbook holds none of them. Of two that fit equally well the later: such a workbook states no year, which is a finding. */
export function formThatFits(workbook: Workbook, forms: readonly Form[], bodies: Bodies): FittingForm | null {
  let best: { readonly form: Form; readonly fit: number } | null = null;
  for (const form of [...forms].sort((a, b) => b.year - a.year)) {
    const reading = readAppendix(workbook, { form, bodies });
    if (reading.status !== 'found') continue;
    const { titleYear, resultYear, entries } = reading.appendix;
    const stated = (titleYear ?? resultYear)?.year ?? null;
    const ofThatYear = forms.find(({ year }) => year === stated);
    if (ofThatYear) return { form: ofThatYear, statedYear: stated };
    const fit = coverage(form, new Set(Object.keys(entries)));
    if (!best || fit > best.fit) best = { form, fit };
  }
  return best && { form: best.form, statedYear: null };
}
