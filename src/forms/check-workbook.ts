/** One workbook → its submission, held against the form of the year asked for or, failing that, of the year that it states, that its targets are of, or whose form it fits. */
import { check, type Submission } from '../core/check';
import { formThatFits } from '../core/reading/form-that-fits';
import type { NumberStyle } from '../core/figures/numeral';
import type { ReceivedFile } from '../core/reporting/received';
import type { Workbook } from '../core/workbook';
import { formOfYear, newestYear, type FormChoice } from './form-of-year';

/** A file that came in, and the year whose form it was checked against; null where it could not be read. */
export interface Received extends ReceivedFile {
  readonly year: number | null;
  /** The year that its title or heading states, if there is a form for it; told only where no year was asked for. */
  readonly statedYear?: number | null;
}

export interface CheckedWorkbook {
  /** The year whose form it was checked against. */
  readonly year: number;
  readonly statedYear: number | null;
  readonly submission: Submission;
}

/** `fileName` may have its folders before it; null for an open workbook that has no file. */
export function checkWorkbook(
  workbook: Workbook,
  choice: FormChoice,
  fileName: string | null,
  style?: NumberStyle,
): CheckedWorkbook {
  const { forms, bodies } = choice.family;
  const fitting = choice.year === null ? formThatFits(workbook, forms, bodies) : null;
  const statedYear = fitting?.statedYear ?? null;
  const year =
    choice.year ?? statedYear ?? choice.extraTargets?.year ?? fitting?.form.year ?? newestYear(choice.family);
  const name = fileName?.split(/[\\/]/).at(-1) ?? null;
  const chosen = formOfYear(choice, year);
  const submission = check(workbook, {
    ...chosen,
    otherForms: forms.filter((one) => one !== chosen.form),
    fileName: name,
    lastYear: choice.lastYear ?? null,
    ...(style && { style }),
  });
  return { year, statedYear, submission };
}
