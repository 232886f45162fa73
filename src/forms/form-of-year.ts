/** Which form and register a year's workbooks are held against: the same for every host. */
import type { Form } from '../core/form';
import type { LastYear } from '../core/checking/last-year';
import { overlayTargets, type Register, type Targets } from '../core/register';
import { formOf, registerOf, type FormFamily } from '.';

export const DEFAULT_FORM = 'lai-chau-appendix';

export interface FormChoice {
  readonly family: FormFamily;
  /** Null where the files' own titles decide. */
  readonly year: number | null;
  readonly extraTargets: Targets | null;
  /** What the bodies reported last year, where it was handed in. */
  readonly lastYear?: LastYear | null;
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

/** The most frequent of these years; of two equally frequent ones the later; null where there is none. */
function commonest(years: readonly (number | null)[]): number | null {
  const tally = new Map<number, number>();
  for (const year of years) if (year !== null) tally.set(year, (tally.get(year) ?? 0) + 1);
  const [first] = [...tally].sort(([a, often], [b, oftener]) => oftener - often || b - a);
  return first?.[0] ?? null;
}

/** A workbook's own year, and the year of the form that it was checked against. */
export interface YearsOfWorkbook {
  readonly statedYear?: number | null;
  readonly year: number | null;
}

/** The year that most workbooks state; where none states one, that of the targets they came with, or the one whose form fits most of them. */
export function commonestYear(workbooks: readonly YearsOfWorkbook[], targets: Targets | null = null): number | null {
  return (
    commonest(workbooks.map(({ statedYear = null }) => statedYear)) ??
    targets?.year ??
    commonest(workbooks.map(({ year }) => year))
  );
}
