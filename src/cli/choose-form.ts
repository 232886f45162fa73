/** Which form, year and register a command works with. */
import { familyOf, formFamilies, formOf } from '../forms';
import { DEFAULT_FORM, type FormChoice } from '../forms/form-of-year';
import { UsageError, type Arguments } from './arguments';
import { readLastYearFiles } from './last-year-files';
import { readTargetsFile } from './targets-file';

/** @throws {UsageError} for a form or year that does not exist, or targets that cannot be used */
export async function chooseForm({ form, year, targets, 'last-year': lastYearFiles }: Arguments): Promise<FormChoice> {
  const family = familyOf(form ?? DEFAULT_FORM);
  if (!family) {
    const known = formFamilies()
      .map(({ id }) => id)
      .join(', ');
    throw new UsageError((texts) => texts.unknownForm(form ?? DEFAULT_FORM, known));
  }
  if (year !== null && !formOf(family, year)) {
    const known = family.forms.map((one) => String(one.year)).join(', ');
    throw new UsageError((texts) => texts.unknownYear(String(year), known));
  }
  const extraTargets = targets === null ? null : await readTargetsFile(targets, family, year);
  const lastYear = await readLastYearFiles(lastYearFiles, family);
  return { family, year: year ?? extraTargets?.year ?? null, extraTargets, lastYear };
}
