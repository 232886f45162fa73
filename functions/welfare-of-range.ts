import { indicatorsOf } from '../src/core/form';
import { readAppendix } from '../src/core/read-appendix';
import { welfareTotal, type WelfareSum } from '../src/core/welfare-total';
import type { Workbook } from '../src/core/workbook';
import { formFamilies } from '../src/forms';
import { functionTexts as say } from '../src/text/vi/functions';
import { invalidValue, notAvailable } from './errors';

/**
 * The welfare total of the form that stands in a range, by the newest form that fits it.
 * @throws #N/A where no form stands there, #VALUE! where a figure of the sum cannot be read for certain
 */
export function welfareOf(workbook: Workbook): WelfareSum {
  for (const { forms, bodies } of formFamilies())
    for (const form of [...forms].reverse()) {
      const reading = readAppendix(workbook, { form, bodies });
      if (reading.status !== 'found') continue;
      const { entries } = reading.appendix;
      const { fromForm, lacking } = welfareTotal(form, (code) => {
        const found = entries[code]?.result.reading;
        if (found?.state === 'value') return found.value;
        // A blank line adds nothing; an unclear one makes the sum unknown.
        return found?.state === 'unclear' ? null : '-';
      });
      if (lacking.length > 0) {
        const labels = indicatorsOf(form).filter(({ code }) => lacking.includes(code));
        throw invalidValue(say.unclearRows(labels.map(({ code }) => `${code} “${entries[code]?.result.raw ?? ''}”`)));
      }
      return fromForm;
    }
  throw notAvailable(say.noForm);
}
