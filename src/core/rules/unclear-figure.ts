/** A result cell that cannot be read for certain: one rule for each reason, so that each has its own sentence. */
import type { Decimal } from '../figures/decimal';
import type { Unclear } from '../figure';
import type { Found } from '../finding';
import { rankReadings, type EvidenceKind } from '../checking/reading-evidence';
import { linesOf, rule, type Rule, type TargetContext } from './rule';

type UnclearFacts = {
  raw: string;
  candidates: readonly Decimal[];
  measure: string;
  /** What speaks for the first of several readings; empty where nothing does. */
  because: readonly EvidenceKind[];
};

function found(context: TargetContext, reasons: readonly Unclear[]): Found<UnclearFacts>[] {
  return linesOf(context).flatMap((line) => {
    const { indicator, entry } = line;
    const { code, result } = entry;
    const { reading } = result;
    if (reading.state !== 'unclear' || !reasons.includes(reading.why)) return [];
    // A formula without its result shows no error that one could name.
    if (reading.why === 'error' && result.raw === '' && result.formula !== undefined) return [];
    const { all, best, because } = rankReadings(context, line, reading.candidates);
    const mend = best ?? (all.length === 1 ? all[0] : undefined);
    return [
      {
        code,
        at: result.at,
        params: {
          raw: result.raw,
          candidates: all,
          measure: context.form.measures[indicator.measure]?.label ?? '',
          because,
        },
        ...(mend !== undefined && { mend: { value: mend, certain: false } }),
      },
    ];
  });
}

function unclearRule<const Id extends string>(
  id: Id,
  ...reasons: readonly Unclear[]
): Rule<Id, UnclearFacts, 'target'> {
  return rule({ id, severity: 'error', needs: 'target', check: (context) => found(context, reasons) });
}

export const tooManyDigits = unclearRule('too-many-digits', 'too-many-digits');
export const setApartFigure = unclearRule('set-apart-figure', 'set-apart');
export const ambiguousSeparator = unclearRule('ambiguous-separator', 'separator');
export const fractionOfWhole = unclearRule('fraction-of-whole', 'fraction-of-whole');
export const oddSpaces = unclearRule('odd-spaces', 'spaces-inside');
export const shareScale = unclearRule('share-scale', 'share-scale');
export const percentForFigure = unclearRule('percent-for-figure', 'percent');
export const wordForNothing = unclearRule('word-for-nothing', 'word-for-nothing');
export const dateForFigure = unclearRule('date-for-figure', 'date');
export const errorValue = unclearRule('error-value', 'error');
export const unreadableFigure = unclearRule('unreadable-figure', 'not-a-number', 'boolean', 'number-for-judgement');
