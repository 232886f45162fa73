/**
 * The register: which bodies report to whom, and what is assigned to each, year by year.
 * Every figure carries the decision or document it comes from.
 */
import type * as z from 'zod';
import type { Decimal } from './figures/decimal';
import type { IndicatorCode } from './form';
import type { assignedSchema, bodiesSchema, bodySchema, targetsSchema } from './forms/register-schema';

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

export type BodyCount = NonNullable<Body['counts']>[number];

/**
 * How many of something a body has by the latest document up to a year. Of a branch that nobody counted, the consolidating
 * body's count is the bound: a part of the province has no more than all of it.
 */
export function countOf(bodies: Bodies, bodyId: string | null, what: string, year: number): BodyCount | null {
  const latest = (body: Body | undefined): BodyCount | null => {
    const known = (body?.counts ?? []).filter((one) => one.of === what && one.year <= year);
    return known.sort((a, b) => b.year - a.year)[0] ?? null;
  };
  const body = bodies.branches.find(({ id }) => id === bodyId);
  return latest(body) ?? latest(bodies.consolidating);
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
