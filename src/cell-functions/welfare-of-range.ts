import { problem, type CellProblem, type FormLine } from '../core/figures/cell-problem';
import type { Decimal } from '../core/figures/decimal';
import type { Finding } from '../core/finding';
import { printedNumber } from '../core/forms/form-rows';
import { formThatFits } from '../core/reading/form-that-fits';
import { indicatorOf, type Form, type IndicatorCode } from '../core/form';
import { figureErrors, layoutErrors } from '../core/rules/figure-errors';
import { runAppendixRules, type FullContext } from '../core/rules/rule';
import { appendixContext, submissionContext } from '../core/checking/submission-context';
import { welfareTotal, type WelfareSum } from '../core/figures/welfare-total';
import type { Workbook } from '../core/workbook';
import { shippedFamilies } from '../forms/shipped';

/** The first error that stands against a figure of the sum: the same that keeps it out of a report. */
function errorInSum({ welfare }: Form, context: FullContext): Finding | null {
  const codes = new Set<IndicatorCode>(welfare.programmes.flatMap(({ count, amount }) => [count, amount]));
  return runAppendixRules(figureErrors, context).find(({ code }) => code !== null && codes.has(code)) ?? null;
}

function resultOf({ appendix }: FullContext, code: IndicatorCode): Decimal | '-' | null {
  const reading = appendix.entries[code]?.result.reading;
  if (reading?.state === 'dash') return '-';
  return reading?.state === 'value' ? reading.value : null;
}

/** "VII.3.amount" → VII.3 and the label that stands in its line. */
function lineOf(form: Form, code: IndicatorCode): FormLine {
  return { number: printedNumber(code), label: indicatorOf(form, code)?.label ?? '' };
}

/** The welfare total of the form that stands in a range, of the year it states or fits; each gift and đồng once. */
export function welfareOf(workbook: Workbook): WelfareSum | CellProblem {
  for (const { forms, bodies } of shippedFamilies()) {
    const form = formThatFits(workbook, forms, bodies)?.form;
    if (!form) continue;
    // Targets play no part: no welfare is assigned.
    const before = submissionContext(workbook, { form, register: { bodies, targets: null }, fileName: null });
    if (before.reading.status !== 'found') continue;
    const context = appendixContext(before, before.reading.appendix);
    const [unclear] = runAppendixRules(layoutErrors, context);
    if (unclear) return problem('form-has-error', { finding: unclear, bodies });
    const finding = errorInSum(form, context);
    if (finding) return problem('line-has-error', { line: lineOf(form, finding.code ?? ''), finding, bodies });
    const { fromForm, lacking } = welfareTotal(form, (code) => resultOf(context, code));
    return lacking.length === 0
      ? fromForm
      : problem('lines-blank', { lines: lacking.map((code) => lineOf(form, code)) });
  }
  return problem('no-form', null);
}
