/** Which form, year and register a command works with. */
import { readFile } from 'node:fs/promises';
import type { Targets } from '../core/register';
import { familyOf, formFamilies, formOf, parseTargets } from '../forms';
import { DEFAULT_FORM, type FormChoice } from '../forms/form-of-year';
import { UsageError, type Arguments } from './arguments';

async function readTargets(path: string): Promise<Targets> {
  try {
    return parseTargets(JSON.parse(await readFile(path, 'utf8')), path);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UsageError((texts) => texts.targetsUnreadable(path, detail));
  }
}

/** @throws {UsageError} for a form or year that does not exist, or targets that cannot be used */
export async function chooseForm({ form, year, targets }: Arguments): Promise<FormChoice> {
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
  const extraTargets = targets === null ? null : await readTargets(targets);
  const fits = !extraTargets || (extraTargets.form === family.id && (year === null || year === extraTargets.year));
  if (!fits)
    throw new UsageError((texts) =>
      texts.targetsOfOtherForm(targets ?? '', extraTargets.form, String(extraTargets.year)),
    );
  return { family, year: year ?? extraTargets?.year ?? null, extraTargets };
}
