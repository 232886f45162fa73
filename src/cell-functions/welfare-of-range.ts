import { check } from '../src/core/check';
import type { Finding } from '../src/core/finding';
import type { Form, IndicatorCode } from '../src/core/form';
import { welfareTotal, type WelfareSum } from '../src/core/welfare-total';
import type { Workbook } from '../src/core/workbook';
import { shippedFamilies } from '../src/forms/shipped';
import { findingSentence } from '../src/text/sentences';
import { functionTexts as say } from '../src/text/vi/functions';
import { invalidValue, notAvailable } from './errors';

/** The first error that stands against a figure of the sum: the same that keeps it out of a report. */
function errorInSum({ welfare }: Form, findings: readonly Finding[]): Finding | null {
  const codes = new Set<IndicatorCode>(welfare.programmes.flatMap(({ count, amount }) => [count, amount]));
  return findings.find(({ severity, code }) => severity === 'error' && code !== null && codes.has(code)) ?? null;
}

/**
 * The welfare total of the form that stands in a range, by the newest form that fits it.
 * @throws #N/A where no form stands there, #VALUE! where a figure of the sum cannot be read for certain
 */
export function welfareOf(workbook: Workbook): WelfareSum {
  for (const family of shippedFamilies())
    for (const form of [...family.forms].reverse()) {
      const register = { bodies: family.bodies, targets: null };
      const { appendix, findings } = check(workbook, { form, register, fileName: null });
      if (!appendix) continue;
      const error = errorInSum(form, findings);
      if (error) throw invalidValue(say.rowOf(error.code ?? '', findingSentence(error, 'vi', register.bodies)));
      const { fromForm } = welfareTotal(form, (code) => {
        const reading = appendix.entries[code]?.result.reading;
        // A blank line adds nothing.
        return reading?.state === 'value' ? reading.value : '-';
      });
      return fromForm;
    }
  throw notAvailable(say.noForm);
}
