/** Which form, year and register a command works with. */
import { readFile } from 'node:fs/promises';
import type { Form } from '../core/form';
import { readAppendix } from '../core/read-appendix';
import { overlayTargets, type Register, type Targets } from '../core/register';
import type { Workbook } from '../core/workbook';
import { familyOf, formFamilies, formOf, parseTargets, registerOf, type FormFamily } from '../forms';
import { UsageError, type Arguments } from './arguments';

export const DEFAULT_FORM = 'lai-chau-appendix';

export interface FormChoice {
  readonly family: FormFamily;
  /** Null where the files' own titles decide. */
  readonly year: number | null;
  readonly extraTargets: Targets | null;
}

export interface FormOfYear {
  readonly form: Form;
  readonly register: Register;
}

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

export function newestYear({ forms }: FormFamily): number {
  return Math.max(...forms.map(({ year }) => year));
}

/** The form and register of a year; the newest where the family lacks that year. */
export function formOfYear({ family, extraTargets }: FormChoice, year: number): FormOfYear {
  const form = formOf(family, year) ?? formOf(family, newestYear(family));
  if (!form) throw new Error(`form family ${family.id} has no form`);
  const register = registerOf(family, form.year);
  const more = extraTargets?.year === form.year ? extraTargets : null;
  return { form, register: more ? { ...register, targets: overlayTargets(register.targets, more) } : register };
}

/** The year that a workbook's own title states, if the family has a form for it. */
export function yearOfTitle(workbook: Workbook, { family }: FormChoice): number | null {
  for (const form of [...family.forms].reverse()) {
    const reading = readAppendix(workbook, { form, bodies: family.bodies });
    const stated = reading.status === 'found' ? (reading.appendix.titleYear?.year ?? null) : null;
    if (stated !== null && formOf(family, stated)) return stated;
  }
  return null;
}
