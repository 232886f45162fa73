/** Which form and register a year's workbooks are held against: the same for every host. */
import type { Form } from '../core/form';
import { readAppendix } from '../core/read-appendix';
import { overlayTargets, type Register, type Targets } from '../core/register';
import type { Workbook } from '../core/workbook';
import { formOf, registerOf, type FormFamily } from '.';

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

/** The year that most workbooks state; of two equally frequent ones the later; null where none states one. */
export function commonestYear(years: readonly (number | null)[]): number | null {
  const tally = new Map<number, number>();
  for (const year of years) if (year !== null) tally.set(year, (tally.get(year) ?? 0) + 1);
  const [first] = [...tally].sort(([a, often], [b, oftener]) => oftener - often || b - a);
  return first?.[0] ?? null;
}
