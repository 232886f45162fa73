import { achievementRate } from '../figures/achievement-rate';
import { compare, decimalPlaces, isZero } from '../figures/decimal';
import { sectionOf, type IndicatorCode } from '../form';
import { labelsOf } from '../forms/line-labels';
import { assignedTarget, knownTarget, linesOf, rule, type Line, type TargetContext } from './rule';

/** So many lines do not fit crosswise by chance. */
const TELLING_LINES = 3;
/** For each line that fits as it stands, so many must fit crosswise. */
const CROSSED_FOR_ONE_STRAIGHT = 4;

/** Whether a line makes sense only with its two figures exchanged, only as it stands, or says nothing. */
type Sense = 'crossed' | 'straight' | null;

function sense(crossed: boolean, straight: boolean): Sense {
  if (crossed === straight) return null;
  return crossed ? 'crossed' : 'straight';
}

function isRate(printed: string, result: string, target: string): boolean {
  return compare(achievementRate(result, target, decimalPlaces(printed)) ?? '0', printed) === 0;
}

function resultAndRate(context: TargetContext, line: Line): Sense {
  const { result, rate } = line.entry;
  if (!rate) return null;
  const [left, right] = [result.reading, rate.reading];
  if (sectionOf(context.form, line.indicator.code)?.targets === false)
    // Judgements and shares may stand in a rate column without being results.
    return line.indicator.aggregate === 'own'
      ? null
      : sense(left.state !== 'value' && right.state === 'value', left.state === 'value' && right.state !== 'value');
  const target = knownTarget(context, line);
  if (target === null || target === '-' || isZero(target) || left.state !== 'value' || right.state !== 'value')
    return null;
  return sense(isRate(left.value, right.value, target), isRate(right.value, left.value, target));
}

function resultAndTarget(context: TargetContext, { indicator, entry: { result, target } }: Line): Sense {
  const assigned = assignedTarget(context, indicator);
  if (assigned === null || assigned === '-' || !target) return null;
  const isAssigned = ({ reading }: typeof result): boolean =>
    reading.state === 'value' && compare(reading.value, assigned) === 0;
  return sense(isAssigned(result) && target.reading.state === 'value', isAssigned(target));
}

function crossedLines(
  context: TargetContext,
  senseOf: (context: TargetContext, line: Line) => Sense,
): readonly IndicatorCode[] {
  const told = linesOf(context).map((line) => [line.indicator.code, senseOf(context, line)] as const);
  const crossed = told.filter(([, one]) => one === 'crossed').map(([code]) => code);
  const straight = told.filter(([, one]) => one === 'straight').length;
  return crossed.length >= Math.max(TELLING_LINES, straight * CROSSED_FOR_ONE_STRAIGHT) ? crossed : [];
}

/** Results typed under the rates, or under the targets, and the other way round: no figure is what its heading says. */
export const columnsSwapped = rule({
  id: 'columns-swapped',
  severity: 'error',
  needs: 'target',
  check: (context) => {
    const { form, appendix } = context;
    return (
      [
        ['rate', crossedLines(context, resultAndRate)],
        ['target', crossedLines(context, resultAndTarget)],
      ] as const
    ).flatMap(([other, crossed]) =>
      crossed.length > 0
        ? [
            {
              at: appendix.heading,
              params: {
                first: form.headings.result[0] ?? '',
                second: form.headings[other][0] ?? '',
                lines: labelsOf(form, crossed),
              },
            },
          ]
        : [],
    );
  },
});
