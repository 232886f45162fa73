/** Lines are called by their names in every sentence: "VII.2.amount" says nothing to a clerk. */
import type { Form, IndicatorCode } from '../form';
import { fullLabels } from './form-rows';

export function labelOf(form: Form, code: IndicatorCode): string {
  return fullLabels(form).get(code) ?? code;
}

export function labelsOf(form: Form, codes: readonly IndicatorCode[]): string[] {
  return codes.map((code) => labelOf(form, code));
}
