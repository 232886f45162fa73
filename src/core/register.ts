/**
 * The register: which bodies report to whom, and what is assigned to each, year by year.
 * Every figure carries the decision or document it comes from.
 */
import * as z from 'zod';
import type { Decimal } from './decimal';
import type { IndicatorCode } from './form';

const text = z.string().min(1, { error: 'this text may not be empty' });
const id = z
  .string()
  .regex(/^[a-z0-9-]+$/, { error: 'an id has small letters, digits and hyphens, such as "tam-duong"' });
const year = z.int().min(2000).max(2100);
const decimal = z
  .string()
  .regex(/^(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/, { error: 'a figure is decimal text such as "300" or "2080.84"' });

const whole = z
  .string()
  .regex(/^(0|[1-9][0-9]*)$/, { error: 'whole gifts and whole đồng: digits only, such as "120000000"' });

const bodySchema = z.strictObject({
  id,
  name: text,
  /** Other ways the name is written. */
  also: z.array(text).default([]),
  /** First and last year in which the body reports; open where not given. */
  from: year.optional(),
  until: year.optional(),
  source: text,
});

/** The bodies of one province: the one that consolidates, and its branches. */
export const bodiesSchema = z
  .strictObject({ consolidating: bodySchema, branches: z.array(bodySchema) })
  .superRefine((bodies, context) => {
    const ids = [bodies.consolidating, ...bodies.branches].map((body) => body.id);
    for (const [index, one] of ids.entries())
      if (ids.indexOf(one) !== index)
        context.addIssue({ code: 'custom', message: `"${one}" stands twice; each body needs its own id` });
  });

const assignedSchema = z.strictObject({
  /** Full-year target in the form's measure; "-" where none is assigned. */
  value: z.union([z.literal('-'), decimal], {
    error: 'a target is decimal text such as "300", or "-" where none is assigned',
  }),
  source: text,
});

const targetsByCode = z.record(z.string(), assignedSchema);

/** What is assigned for one form in one year: to the consolidating body, and to branches where known. */
export const targetsSchema = z.strictObject({
  form: text,
  year,
  consolidating: targetsByCode.default({}),
  branches: z.record(id, targetsByCode).default({}),
  /** Welfare given besides the form's rows, stated in a document: whole gifts and whole đồng. */
  welfareExtras: z.array(z.strictObject({ label: text, count: whole, amount: whole, source: text })).default([]),
});

export type Body = z.infer<typeof bodySchema>;
export type Bodies = z.infer<typeof bodiesSchema>;
export type Targets = z.infer<typeof targetsSchema>;
export type WelfareExtra = Targets['welfareExtras'][number];
export type Assigned = z.infer<typeof assignedSchema>;

/** A full-year target, "-" where none is assigned, null where the register does not say. */
export type Target = Decimal | '-' | null;

export interface Register {
  readonly bodies: Bodies;
  /** Of one form and year; null where the register has none. */
  readonly targets: Targets | null;
}

/** The branches that exist in a year, in the register's order. */
export function branchesIn(bodies: Bodies, reportYear: number): Body[] {
  return bodies.branches.filter(
    ({ from, until }) => (from === undefined || from <= reportYear) && (until === undefined || reportYear <= until),
  );
}

export function targetOf(register: Register, bodyId: string, code: IndicatorCode): Target {
  const { targets, bodies } = register;
  const assigned = bodyId === bodies.consolidating.id ? targets?.consolidating : targets?.branches[bodyId];
  return assigned?.[code]?.value ?? null;
}

/** `more` laid over `base`: what `more` says of a target counts. Both are of the same form and year. */
export function overlayTargets(base: Targets | null, more: Targets): Targets {
  if (!base) return more;
  const added = new Set(more.welfareExtras.map(({ label }) => label));
  const branchIds = new Set([...Object.keys(base.branches), ...Object.keys(more.branches)]);
  return {
    ...base,
    consolidating: { ...base.consolidating, ...more.consolidating },
    branches: Object.fromEntries([...branchIds].map((one) => [one, { ...base.branches[one], ...more.branches[one] }])),
    // The same gift stated in both is one gift.
    welfareExtras: [...base.welfareExtras.filter(({ label }) => !added.has(label)), ...more.welfareExtras],
  };
}
