/** What the JSON of bodies and of targets must say. */
import '../no-eval';
import * as z from 'zod';

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

/** How many of something a body has, as a document counts it: "grassroots-unions" and the like, named by forms. */
const countSchema = z.strictObject({ of: id, label: text, year, value: whole, source: text });

export const bodySchema = z.strictObject({
  id,
  name: text,
  /** Other ways the name is written. */
  also: z.array(text).optional(),
  /** First and last year in which the body reports; open where not given. */
  from: year.optional(),
  until: year.optional(),
  counts: z.array(countSchema).optional(),
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

export const assignedSchema = z.strictObject({
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
