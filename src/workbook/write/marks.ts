/** What stands in a cell of the overview where no figure can: words for them are in its legend. */
import { parseDecimal, type Decimal } from '../../core/figures/decimal';
import type { Indicator } from '../../core/form';
import type { Contribution, ContributionState } from '../../core/report';

export const DASH = '-';
export const BLOCKED = '?';
export const BLANK = '…';
export const MISSING = '×';

/** Everything that stands for "no figure". */
export const NO_FIGURE: readonly string[] = [BLOCKED, BLANK, MISSING];

const MARKS: Readonly<Record<Exclude<ContributionState, 'counted'>, string>> = {
  dash: DASH,
  blank: BLANK,
  blocked: BLOCKED,
  'no-line': BLANK,
  missing: MISSING,
};

/** The seam between decimal text and the workbook's own numbers: shares are stored as Excel stores per cent. */
function asNumber(indicator: Indicator, value: Decimal): number | string {
  return indicator.kind === 'share' ? Number(`${value}e-2`) : exactNumber(value);
}

/** A sum that a spreadsheet's numbers cannot hold stands as text: right, though it is not added up any further. */
export function exactNumber(value: Decimal): number | string {
  return parseDecimal(String(Number(value))) === value ? Number(value) : value;
}

/** A figure as a cell holds it: "-" and judgements as text, blank where nothing is known. */
export function shownFigure(indicator: Indicator, value: string | null): string | number | null {
  if (value === null || value === DASH || indicator.kind === 'judgement') return value;
  return asNumber(indicator, value);
}

export function shownContribution(indicator: Indicator, one: Contribution, asked: boolean): string | number | null {
  if (one.state === 'counted') return shownFigure(indicator, one.value);
  const gaveNothing = one.state === 'blank' || one.state === 'no-line' || one.state === 'missing';
  return gaveNothing && !asked ? null : MARKS[one.state];
}
