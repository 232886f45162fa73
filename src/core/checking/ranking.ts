/**
 * The order in which findings are told, the same everywhere: errors, warnings, what was accepted, notes; within each
 * what concerns a whole file first, then by the money at stake, then by the share of a target at stake, then as the form has it.
 */
import type { Appendix, Entry } from '../appendix';
import { compare, divide, isZero, parseDecimal, subtract, type Decimal } from '../figures/decimal';
import type { Finding } from '../finding';
import { dongPerUnit, indicatorOf, indicatorsOf, type Form, type IndicatorCode } from '../form';
import { inDong } from '../figures/money';
import { targetOf, type Register } from '../register';

/** What a finding may change; null where nobody can tell. */
export interface Stake {
  /** Whole đồng. */
  readonly dong: Decimal | null;
  /** Of the year's target: "1" where the whole result is missing. */
  readonly share: Decimal | null;
}

const NOTHING: Stake = { dong: null, share: null };

/** Places kept of a share: enough to tell two of them apart. */
const SHARE_PLACES = 6;

export interface StakeContext {
  readonly form: Form;
  readonly register: Register;
  readonly appendix: Appendix | null;
  readonly bodyId: string | null;
}

function numbers(values: readonly (string | undefined)[]): Decimal[] {
  return values.flatMap((one) => (one === undefined ? [] : (parseDecimal(one) ?? [])));
}

/** Everything that the figure may turn out to be. */
export function readingsOf({ result: { reading } }: Pick<Entry, 'result'>, { params, mend }: Finding): Decimal[] {
  if (reading.state === 'blank' || reading.state === 'dash') return [];
  const own = reading.state === 'value' ? [reading.value] : reading.candidates;
  const meant = params['meant'];
  return numbers([...own, typeof meant === 'string' ? meant : undefined, mend?.value]);
}

/** How far the readings lie apart; of one alone, the figure itself: it counts or it does not. */
function spread(readings: readonly Decimal[]): Decimal {
  const sorted = [...readings].sort(compare);
  const [least = '0'] = sorted;
  const most = sorted.at(-1) ?? '0';
  const apart = subtract(most, least);
  return isZero(apart) ? most.replace('-', '') : apart;
}

/** A rate that is printed otherwise than it is due: their difference, of the whole target. */
function rateStake({ params }: Finding): Stake {
  const { printed, due } = params;
  const [a, b] = numbers([String(printed), String(due)]);
  if (a === undefined || b === undefined) return NOTHING;
  return { dong: null, share: divide(subtract(a, b).replace('-', ''), '100', SHARE_PLACES) };
}

/** What is assigned to the body; null where nothing is, or nobody knows. */
function targetBehind(code: IndicatorCode, { register, bodyId }: StakeContext): Decimal | null {
  const target = bodyId === null ? null : targetOf(register, bodyId, code);
  return target === null || target === '-' || isZero(target) ? null : target;
}

export function stakeOf(finding: Finding, context: StakeContext): Stake {
  const { form, appendix } = context;
  const { code, at } = finding;
  const indicator = code === null ? null : indicatorOf(form, code);
  if (code === null || !indicator) return NOTHING;
  const entry = appendix?.entries[code];
  const target = targetBehind(code, context);
  if (entry && at !== null && at.cell === entry.rate?.at.cell) return rateStake(finding);
  const readings = entry ? readingsOf(entry, finding) : [];
  if (readings.length === 0) return { dong: null, share: target === null ? null : '1' };
  const amount = spread(readings);
  const dong = dongPerUnit(form, indicator);
  if (dong !== null) return { dong: inDong(amount, dong), share: null };
  return { dong: null, share: target === null ? null : divide(amount, target, SHARE_PLACES) };
}

/** What was accepted stands behind what still needs a person, and before what is only good to know. */
export function gradeOf({ severity, decision }: Finding): number {
  if (decision) return 2;
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 3;
}

function larger(a: Decimal | null, b: Decimal | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b, a);
}

interface Weighed<F> {
  readonly finding: F;
  readonly grade: number;
  readonly isWhole: boolean;
  readonly stake: Stake;
  readonly line: number;
}

function byWeight(a: Weighed<unknown>, b: Weighed<unknown>): number {
  return (
    a.grade - b.grade ||
    Number(b.isWhole) - Number(a.isWhole) ||
    larger(a.stake.dong, b.stake.dong) ||
    larger(a.stake.share, b.stake.share) ||
    a.line - b.line
  );
}

const lineNumbers = new WeakMap<Form, ReadonlyMap<IndicatorCode, number>>();

function lineNumber(form: Form, code: IndicatorCode | null): number {
  const known = lineNumbers.get(form) ?? new Map(indicatorsOf(form).map((one, index) => [one.code, index]));
  lineNumbers.set(form, known);
  return code === null ? -1 : (known.get(code) ?? known.size);
}

/** Findings of equal weight keep their order: that of the rules, or of the files. */
export function ranked<F extends Finding>(findings: readonly F[], form: Form, stake: (finding: F) => Stake): F[] {
  return findings
    .map((finding): Weighed<F> => {
      const grade = gradeOf(finding);
      const isNote = grade === 3;
      const isWhole = grade === 0 && finding.code === null;
      return {
        finding,
        grade,
        isWhole,
        stake: isNote ? NOTHING : stake(finding),
        line: lineNumber(form, finding.code),
      };
    })
    .sort(byWeight)
    .map(({ finding }) => finding);
}

/** Ranked findings of which some were decided since: each grade keeps its order. */
export function regraded<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort((a, b) => gradeOf(a) - gradeOf(b));
}
