import { decimalPlaces, isNegative, isZero, type Decimal } from '../figures/decimal';
import { sectionOf } from '../form';
import { targetsPossible, type PossibleTargets } from '../figures/targets-possible';
import { rateMeant } from './rate-as-ratio';
import { knownTarget, linesOf, rule, type Line, type TargetContext } from './rule';

/** A rate that a formula worked out to the last digit tells its target and no range of them. */
const MOST_PLACES = 4;

interface WithoutTarget {
  readonly line: Line;
  readonly result: Decimal;
  readonly rate: Decimal;
  /** Null where no target gives this rate. */
  readonly allowed: PossibleTargets | null;
}

/** Two rules ask for the same. */
const withoutTargetIn = new WeakMap<TargetContext, readonly WithoutTarget[]>();

/** Lines with a result and a rate, whose target nobody has said. */
function withoutTarget(context: TargetContext): readonly WithoutTarget[] {
  const found = withoutTargetIn.get(context) ?? findWithoutTarget(context);
  withoutTargetIn.set(context, found);
  return found;
}

function findWithoutTarget(context: TargetContext): WithoutTarget[] {
  return linesOf(context).flatMap((line) => {
    const { result, rate } = line.entry;
    if (result.reading.state !== 'value' || rate?.reading.state !== 'value') return [];
    const [counted, printed] = [result.reading.value, rate.reading.value];
    const isOut =
      line.indicator.kind !== 'count' ||
      sectionOf(context.form, line.indicator.code)?.targets !== true ||
      knownTarget(context, line) !== null ||
      rateMeant(context, line) !== null;
    if (isOut || isZero(counted) || isZero(printed) || isNegative(counted) || isNegative(printed)) return [];
    const places = decimalPlaces(printed);
    if (places > MOST_PLACES) return [];
    return [{ line, result: counted, rate: printed, allowed: targetsPossible(counted, printed, places) }];
  });
}

/** Several targets allow this rate: 328 at 109% is of 300, 301 or 302. Where only one does, there is nothing to ask. */
export const targetsAllowed = rule({
  id: 'targets-allowed',
  severity: 'note',
  needs: 'target',
  check: (context) =>
    withoutTarget(context).flatMap(({ line: { entry }, result, rate, allowed }) =>
      allowed?.highest !== undefined && allowed.highest !== null && allowed.highest !== allowed.lowest
        ? [
            {
              code: entry.code,
              at: entry.rate?.at ?? entry.result.at,
              params: { result, rate, lowest: allowed.lowest, highest: allowed.highest },
            },
          ]
        : [],
    ),
});

/** 35 at 190% is of no whole number: one of the two is mistyped. */
export const rateImpossible = rule({
  id: 'rate-impossible',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    withoutTarget(context).flatMap(({ line: { entry }, result, rate, allowed }) =>
      allowed === null ? [{ code: entry.code, at: entry.rate?.at ?? entry.result.at, params: { result, rate } }] : [],
    ),
});
