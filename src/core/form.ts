/**
 * A form as data: which figures it asks for, how they are printed, counted and added up.
 * A form is a JSON file in src/forms; nothing in the code knows a particular form or year.
 */
import type * as z from 'zod';
import type { formSchema, indicatorSchema, programmeSchema } from './forms/form-schema';

/** The form's own numbering: "I.1", "VII.1.count", "VII.6.a". Stable across years. */
export type IndicatorCode = string;

export type Form = z.infer<typeof formSchema>;
export type Section = Form['sections'][number];
export type Indicator = z.infer<typeof indicatorSchema>;
export type Programme = z.infer<typeof programmeSchema>;
export type IndicatorKind = Indicator['kind'];

export function isProgramme(line: Section['lines'][number]): line is Programme {
  return 'indicators' in line;
}

/** A form's figures in printed order and by code, with the sections they stand in. */
interface FormIndex {
  readonly indicators: readonly Indicator[];
  readonly byCode: ReadonlyMap<IndicatorCode, { readonly indicator: Indicator; readonly section: Section }>;
}

/** Every rule asks for them, in every file. */
const indexes = new WeakMap<object, FormIndex>();

function indexOf(form: Pick<Form, 'sections'>): FormIndex {
  const known = indexes.get(form);
  if (known) return known;
  const all = form.sections.flatMap((section) =>
    section.lines
      .flatMap((line) => (isProgramme(line) ? line.indicators : [line]))
      .map((indicator) => ({ indicator, section })),
  );
  const index = {
    indicators: all.map(({ indicator }) => indicator),
    byCode: new Map(all.map((one) => [one.indicator.code, one])),
  };
  indexes.set(form, index);
  return index;
}

/** Every figure of the form, in printed order. */
export function indicatorsOf(form: Pick<Form, 'sections'>): readonly Indicator[] {
  return indexOf(form).indicators;
}

export function indicatorOf(form: Form, wanted: IndicatorCode): Indicator | null {
  return indexOf(form).byCode.get(wanted)?.indicator ?? null;
}

/** The section an indicator stands in. */
export function sectionOf(form: Form, wanted: IndicatorCode): Section | null {
  return indexOf(form).byCode.get(wanted)?.section ?? null;
}

/** Whether a body has to report the indicator. */
export function isReporter({ reporters }: Indicator, consolidating: boolean): boolean {
  return reporters === 'all' || (reporters === 'self') === consolidating;
}

/** How many đồng one unit of the indicator's measure is; null where it is not money. */
export function dongPerUnit(form: Form, indicator: Indicator): string | null {
  return form.measures[indicator.measure]?.dong ?? null;
}
