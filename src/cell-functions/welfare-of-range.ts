import { problem, type CellProblem, type FormLine } from '../core/cell-problem';
import { check } from '../core/check';
import type { Finding } from '../core/finding';
import { formThatFits } from '../core/form-that-fits';
import { indicatorOf, type Form, type IndicatorCode } from '../core/form';
import { welfareTotal, type WelfareSum } from '../core/welfare-total';
import type { Workbook } from '../core/workbook';
import { shippedFamilies } from '../forms/shipped';

/** The first error that stands against a figure of the sum: the same that keeps it out of a report. */
function errorInSum({ welfare }: Form, findings: readonly Finding[]): Finding | null {
  const codes = new Set<IndicatorCode>(welfare.programmes.flatMap(({ count, amount }) => [count, amount]));
  return findings.find(({ severity, code }) => severity === 'error' && code !== null && codes.has(code)) ?? null;
}

/** "VII.3.amount" → VII.3 and the label that stands in its line. */
function lineOf(form: Form, code: IndicatorCode): FormLine {
  return { number: code.replace(/\.(count|amount)$/, ''), label: indicatorOf(form, code)?.label ?? '' };
}

/** The welfare total of the form that stands in a range, of the year it states or fits; each gift and đồng once. */
export function welfareOf(workbook: Workbook): WelfareSum | CellProblem {
  for (const { forms, bodies } of shippedFamilies()) {
    const form = formThatFits(workbook, forms, bodies)?.form;
    if (!form) continue;
    // Targets play no part: no welfare is assigned.
    const { appendix, findings } = check(workbook, { form, register: { bodies, targets: null }, fileName: null });
    const finding = errorInSum(form, findings);
    if (finding) return problem('line-has-error', { line: lineOf(form, finding.code ?? ''), finding, bodies });
    const { fromForm, lacking } = welfareTotal(form, (code) => {
      const reading = appendix?.entries[code]?.result.reading;
      if (reading?.state === 'dash') return '-';
      return reading?.state === 'value' ? reading.value : null;
    });
    return lacking.length === 0
      ? fromForm
      : problem('lines-blank', { lines: lacking.map((code) => lineOf(form, code)) });
  }
  return problem('no-form', null);
}
