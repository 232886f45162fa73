/** What a province was assigned, split over its branches by a base: one allocation for each indicator that adds up. */
import { allocate, type Allocation } from './allocation';
import { isWhole, type Decimal } from '../figures/decimal';
import { indicatorsOf, sectionOf, type Form, type Indicator, type IndicatorCode } from '../form';
import { branchesIn, targetOf, type Register, type Target } from '../register';

/** A figure for each branch, and where it stands. */
export interface BaseFigure {
  readonly value: Decimal;
  readonly source: string;
}

/** By the branch's id; a branch that is absent has no base. */
export type Base = Readonly<Record<string, BaseFigure>>;

export interface AllocationOptions {
  readonly form: Form;
  readonly register: Register;
  /** The base of an indicator. */
  readonly baseOf: (code: IndicatorCode) => Base;
  readonly minimumOf: (code: IndicatorCode) => Decimal;
  /** A part decided beforehand; null where none is. */
  readonly fixedOf: (code: IndicatorCode, body: string) => Decimal | null;
  /** Null for every indicator that can be split. */
  readonly only: ReadonlySet<IndicatorCode> | null;
}

export interface AllocatedTarget {
  readonly indicator: Indicator;
  readonly target: Decimal;
  readonly base: Base;
  readonly allocation: Allocation;
}

/** Whether a target of this indicator is a number of whole things that the branches' own add up to. */
function canBeSplit({ kind, aggregate }: Indicator, target: Target): target is Decimal {
  return kind === 'count' && aggregate === 'sum' && target !== null && target !== '-' && isWhole(target);
}

/** The codes of a form whose provincial target can be split. */
export function divisibleCodes(form: Form, register: Register): IndicatorCode[] {
  const province = register.bodies.consolidating.id;
  return indicatorsOf(form)
    .filter(
      (one) => sectionOf(form, one.code)?.targets === true && canBeSplit(one, targetOf(register, province, one.code)),
    )
    .map(({ code }) => code);
}

/** In the form's order. */
export function allocateTargets(options: AllocationOptions): AllocatedTarget[] {
  const { form, register, baseOf, minimumOf, fixedOf, only } = options;
  const province = register.bodies.consolidating.id;
  const branches = branchesIn(register.bodies, form.year);
  const codes = new Set(divisibleCodes(form, register));
  return indicatorsOf(form).flatMap((indicator): AllocatedTarget[] => {
    const { code } = indicator;
    const target = targetOf(register, province, code);
    if (!codes.has(code) || (only && !only.has(code)) || target === null) return [];
    const base = baseOf(code);
    const claims = branches.map(({ id }) => ({ body: id, base: base[id]?.value ?? null, fixed: fixedOf(code, id) }));
    return [{ indicator, target, base, allocation: allocate({ target, claims, minimum: minimumOf(code) }) }];
  });
}

/** What a branch is assigned of an indicator that is not split: "-" like the province, the province's own share, or nothing known. */
function unsplit(indicator: Indicator, provincial: Target): Target {
  return provincial === '-' || indicator.kind === 'share' ? provincial : null;
}

/** Every branch's target by code, those that were split and those that everybody gets alike; null where none is known. */
export function branchTargets(
  form: Form,
  register: Register,
  allocated: readonly AllocatedTarget[],
): (body: string, code: IndicatorCode) => Target {
  const province = register.bodies.consolidating.id;
  const byCode = new Map(allocated.map((one) => [one.indicator.code, one]));
  const indicators = new Map(indicatorsOf(form).map((one) => [one.code, one]));
  return (body, code) => {
    const indicator = indicators.get(code);
    if (!indicator) return null;
    const split = byCode.get(code)?.allocation;
    if (split?.status === 'split') return split.parts.find((part) => part.body === body)?.given ?? null;
    return unsplit(indicator, targetOf(register, province, code));
  };
}
