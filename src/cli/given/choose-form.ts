/** Which form, year and register a command works with. */
import { familyOf, formFamilies, formOf, type FormFamily } from '../../forms';
import { DEFAULT_FORM, type FormChoice } from '../../forms/form-of-year';
import { UsageError, type Arguments } from '../arguments';
import { readLastYearFiles, type LastYearFile } from './last-year-files';
import { readTargetsFile } from './targets-file';

function familyNamed(form: string | null): FormFamily {
  const family = familyOf(form ?? DEFAULT_FORM);
  if (family) return family;
  const known = formFamilies()
    .map(({ id }) => id)
    .join(', ');
  throw new UsageError((texts) => texts.unknownForm(form ?? DEFAULT_FORM, known));
}

function yearsIn({ forms }: FormFamily): string {
  return forms.map(({ year }) => String(year)).join(', ');
}

/** The years to choose from, for a command that must be told which.
 * @throws {UsageError} for a form that does not exist */
export function knownYears({ form }: Pick<Arguments, 'form'>): string {
  return yearsIn(familyNamed(form));
}

/** What was chosen, with the files that were named as last year's. */
export interface Chosen extends FormChoice {
  readonly lastYearFiles: readonly LastYearFile[];
}

/** @throws {UsageError} for a form or year that does not exist, or targets that cannot be used */
export async function chooseForm({ form, year, targets, 'last-year': named }: Arguments): Promise<Chosen> {
  const family = familyNamed(form);
  if (year !== null && !formOf(family, year))
    throw new UsageError((texts) => texts.unknownYear(String(year), yearsIn(family)));
  const extraTargets = targets === null ? null : await readTargetsFile(targets, family, year);
  const { figures: lastYear, files: lastYearFiles } = await readLastYearFiles(named, family);
  return { family, year, extraTargets, lastYear, lastYearFiles };
}
