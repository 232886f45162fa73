/**
 * What a form's JSON must say. The schemas check and add nothing: what passes them is the form itself, letter for letter.
 */
import '../no-eval';
import * as z from 'zod';

const code = z.string().regex(/^[IVX]+(\.[0-9a-z]+)*$/, {
  error: 'a code is the form’s own numbering, such as "I.1", "VII.1.count" or "VII.6.a"',
});
const text = z.string().min(1, { error: 'this text may not be empty' });
const wholeDong = z
  .string()
  .regex(/^[1-9][0-9]*$/, { error: 'an amount in whole đồng, digits only, such as "1000000"' });

/**
 * count: whole things; money: an amount in the measure's unit; share: per cent of something; judgement: a word such as "vững mạnh".
 */
export const indicatorKinds = ['count', 'money', 'share', 'judgement'] as const;

export const indicatorSchema = z.strictObject({
  code,
  /** What the form prints in its TT column on this line; may be empty. */
  number: z.string(),
  /** The label as printed. */
  label: text,
  /** Other wordings that mean this line. */
  also: z.array(text).optional(),
  /** A key of `measures`. */
  measure: text,
  kind: z.enum(indicatorKinds),
  /** sum: the bodies' figures add up; own: the consolidating body's own figure stands, the others are only listed. */
  aggregate: z.enum(['sum', 'own']),
  /** Who is asked for it: every branch, only the body that consolidates, or all of them. */
  reporters: z.enum(['branches', 'self', 'all']),
  /** A net figure, such as a growth in members: it may be below zero. */
  belowZero: z.boolean().optional(),
  /** Under this code the year before asked for something else: in what the two differ. Their figures are not to be compared. */
  changed: text.optional(),
  /** What a judgement is chosen from; as one list they must fit into a cell's validation. */
  choices: z
    .array(z.string().regex(/^[^,"]+$/, { error: 'a choice is a text without comma or quote' }))
    .min(1)
    .refine((all) => all.join(',').length <= 255, { error: 'the choices together have at most 255 characters' })
    .optional(),
});

export const programmeSchema = z.strictObject({
  code,
  number: z.string(),
  title: text,
  also: z.array(text).optional(),
  indicators: z.array(indicatorSchema).min(1, { error: 'a programme has at least one figure' }),
});

const sectionSchema = z.strictObject({
  code,
  title: text,
  also: z.array(text).optional(),
  /** Whether targets are assigned in this section, so that "-" marks an indicator without one. */
  targets: z.boolean(),
  lines: z.array(z.union([indicatorSchema, programmeSchema])).min(1, { error: 'a section has at least one line' }),
});

const measureSchema = z.strictObject({
  label: text,
  also: z.array(text).optional(),
  /** For money: how many đồng one unit is ("1000000" for Triệu đồng). */
  dong: z
    .string()
    .regex(/^10*$/, { error: 'what one unit is worth in đồng: 1 with zeros behind it, such as "1000000"' })
    .optional(),
});

const countAndAmount = { count: code, amount: code };

interface NamingLines {
  readonly parts?: readonly { readonly code: string }[] | undefined;
  readonly unlikeMeasures?: readonly { readonly lines: readonly string[] }[] | undefined;
}

/** Codes that are named besides the lines themselves. */
interface NamedLine {
  readonly code: string;
  /** Where in the file it is named. */
  readonly path: (string | number)[];
}

function linesNamed({ parts = [], unlikeMeasures = [] }: NamingLines): NamedLine[] {
  return [
    ...parts.map(({ code: one }, index) => ({ code: one, path: ['parts', index, 'code'] })),
    ...unlikeMeasures.flatMap(({ lines }, index) =>
      lines.map((one, line) => ({ code: one, path: ['unlikeMeasures', index, 'lines', line] })),
    ),
  ];
}

interface NamingPairs {
  readonly welfare: { readonly programmes: readonly CountAndAmount[]; readonly breakdowns: readonly CountAndAmount[] };
  readonly moneyPerPerson: readonly CountAndAmount[];
}

interface CountAndAmount {
  readonly count: string;
  readonly amount: string;
}

function pairsNamed({ welfare, moneyPerPerson }: NamingPairs): { pair: CountAndAmount; path: (string | number)[] }[] {
  return [
    ...welfare.programmes.map((pair, index) => ({ pair, path: ['welfare', 'programmes', index] })),
    ...welfare.breakdowns.map((pair, index) => ({ pair, path: ['welfare', 'breakdowns', index] })),
    ...moneyPerPerson.map((pair, index) => ({ pair, path: ['moneyPerPerson', index] })),
  ];
}

interface StrayName {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Codes that are named beside the lines and are none of them, or not what they are named as. */
function strayNames(
  form: NamingLines & NamingPairs,
  known: readonly { readonly code: string; readonly kind: string }[],
): StrayName[] {
  const kindOf = new Map(known.map((one) => [one.code, one.kind]));
  const strangers = linesNamed(form).flatMap(({ code: one, path }) =>
    kindOf.has(one) ? [] : [{ path, message: `"${one}" is no line of the form` }],
  );
  const wrong = pairsNamed(form).flatMap(({ pair, path }) =>
    (['count', 'amount'] as const).flatMap((role) => {
      const kind = role === 'count' ? 'count' : 'money';
      const message = `"${pair[role]}" is named as ${role} but is no figure of kind "${kind}"`;
      return kindOf.get(pair[role]) === kind ? [] : [{ path: [...path, role], message }];
    }),
  );
  return [...strangers, ...wrong];
}

export const formSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/, { error: 'a form id has small letters, digits and hyphens, such as "lai-chau-appendix"' }),
    year: z.int().min(2000).max(2100),
    /** Edition of this year's form, for the workbooks sent out; 1 where absent. Raise it when a form already sent is changed. */
    version: z.int().min(1).max(999).optional(),
    /** The document that lays the form down. */
    source: text,
    title: text,
    /** Wordings of the column headings, the printed one first. */
    headings: z.strictObject({
      number: z.array(text).min(1),
      label: z.array(text).min(1),
      measure: z.array(text).min(1),
      target: z.array(text).min(1),
      result: z.array(text).min(1),
      rate: z.array(text).min(1),
      note: z.array(text).min(1),
    }),
    /** Printed above the table, and below it. */
    noteAbove: text,
    notesBelow: z.array(text),
    /** Decimal places of the printed rate. */
    rateDecimals: z.int().min(0).max(6),
    measures: z.record(z.string(), measureSchema),
    sections: z.array(sectionSchema).min(1, { error: 'a form has at least one section' }),
    welfare: z.strictObject({
      /** Their sum is the welfare total. */
      programmes: z.array(z.strictObject(countAndAmount)),
      /** The same money told another way, such as by giver: never added. */
      breakdowns: z.array(z.strictObject({ ...countAndAmount, why: text })),
    }),
    /** What one gift, visit or house plausibly costs, in đồng: tells a slip by a factor of 1 000 from a figure. */
    moneyPerPerson: z.array(z.strictObject({ ...countAndAmount, lowest: wholeDong, highest: wholeDong, source: text })),
    /** Lines that count some of a whole the register knows ("grassroots-unions"): never more than there are. */
    parts: z.array(z.strictObject({ code, of: text, source: text })).optional(),
    /** Lines of one act that the form prints under several measures; `also`: the measure that other documents count it in. */
    unlikeMeasures: z
      .array(z.strictObject({ lines: z.array(code).min(1), also: text.optional(), source: text }))
      .optional(),
  })
  .superRefine((form, context) => {
    const seen = new Set<string>();
    const known = form.sections.flatMap(({ lines }) =>
      lines.flatMap((line) => ('indicators' in line ? line.indicators : [line])),
    );
    for (const indicator of known) {
      const complain = (message: string): void => {
        context.addIssue({ code: 'custom', message: `${indicator.code}: ${message}` });
      };
      if (seen.has(indicator.code)) complain('this code stands twice; each figure needs its own');
      seen.add(indicator.code);
      const measure = form.measures[indicator.measure];
      if (!measure) complain(`measure "${indicator.measure}" is not listed under "measures"`);
      if (measure && (indicator.kind === 'money') !== (measure.dong !== undefined))
        complain('kind "money" goes with a measure that says its worth in "dong", and only with such a one');
      if (indicator.aggregate === 'sum' && (indicator.kind === 'share' || indicator.kind === 'judgement'))
        complain(`a ${indicator.kind} is never summed; use "aggregate": "own"`);
      if (indicator.choices && indicator.kind !== 'judgement') complain('only a judgement is chosen from "choices"');
    }
    for (const { path, message } of strayNames(form, known)) context.addIssue({ code: 'custom', path, message });
  });
