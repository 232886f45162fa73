/** What speaks for one reading of an unclear figure. It puts the readings in order and proposes one; it never decides. */
import { achievementRate } from '../figures/achievement-rate';
import type { Appendix, ReadCell } from '../appendix';
import { compare, decimalPlaces, isZero, type Decimal } from '../figures/decimal';
import { plausiblePerPerson } from '../figures/money-per-person';
import { readNumeral, type NumberStyle } from '../figures/numeral';
import { knownTarget, writtenRate, type Line, type TargetContext } from '../rules/rule';
import { isFarFrom } from '../figures/scale';

export const evidenceKinds = [
  'written-report',
  'money-per-person',
  'rate',
  'target',
  'last-year',
  'number-style',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What is known of the form that the figure stands in. */
export type EvidenceContext = Pick<TargetContext, 'form' | 'appendix' | 'register' | 'bodyId' | 'lastYear'>;

export interface Evidence {
  readonly kind: EvidenceKind;
  /** The readings it allows: at least one. */
  readonly allowed: readonly Decimal[];
}

export interface RankedReadings {
  /** The likeliest first. */
  readonly all: readonly Decimal[];
  /** The one that all evidence allows; null where it allows several, or contradicts itself. */
  readonly best: Decimal | null;
  /** What speaks for the best one against others. */
  readonly because: readonly EvidenceKind[];
}

/** The number in what was typed, without the unit behind it. */
function numberIn(raw: string): string {
  return /^[-−+]?[\d.,\s\u00a0]*\d/.exec(raw.trim())?.[0] ?? '';
}

/** The one style in which a cell of the form can have been written; null where it shows none, or may be either. */
function styleShown({ type, raw, reading }: ReadCell): NumberStyle | null {
  if (type !== 'text' || reading.state !== 'value') return null;
  const { readings } = readNumeral(numberIn(raw));
  const meant = readings.length === 1 ? readings : readings.filter(({ value }) => value === reading.value);
  return meant.length === 1 ? (meant[0]?.style ?? null) : null;
}

/** How the branch writes numbers, as its other cells show beyond doubt; null where they show nothing, or both styles. */
function styleOfBranch({ entries }: Appendix): NumberStyle | null {
  const shown = Object.values(entries).flatMap(({ result, rate, target }) =>
    [result, rate, target].flatMap((cell) => (cell && styleShown(cell)) ?? []),
  );
  const [style, ...others] = new Set(shown);
  return style !== undefined && others.length === 0 ? style : null;
}

/** The readings by size, as each style of writing makes them: a unit behind the number changes the sizes and not their order. */
function readingInStyle(raw: string, candidates: readonly Decimal[], style: NumberStyle | null): Decimal[] {
  const readings = [...readNumeral(numberIn(raw)).readings].sort((a, b) => compare(a.value, b.value));
  const sorted = [...candidates].sort(compare);
  if (style === null || readings.length !== sorted.length) return [];
  return sorted.filter((_, index) => readings[index]?.style === style);
}

function fittingRate(context: EvidenceContext, line: Line, candidates: readonly Decimal[]): Decimal[] {
  const target = knownTarget(context, line);
  const rate = writtenRate(context, line.entry);
  if (target === null || target === '-' || isZero(target) || rate?.reading.state !== 'value') return [];
  const { value } = rate.reading;
  return candidates.filter((one) => compare(achievementRate(one, target, decimalPlaces(value)) ?? '-1', value) === 0);
}

/** Those that a slip of a thousand does not part from what is known. */
function near(reference: Decimal | '-' | null | undefined, candidates: readonly Decimal[]): Decimal[] {
  if (reference === null || reference === undefined || reference === '-' || compare(reference, '0') <= 0) return [];
  return candidates.filter((one) => compare(one, '0') > 0 && !isFarFrom(one, reference));
}

function evidenceFor(
  context: EvidenceContext,
  line: Line,
  candidates: readonly Decimal[],
  stated: Decimal | null,
): Evidence[] {
  const { form, appendix, lastYear } = context;
  const { code, result } = line.entry;
  const before = line.indicator.changed === undefined ? lastYear?.[code] : undefined;
  const all: Evidence[] = [
    { kind: 'written-report', allowed: candidates.filter((one) => one === stated) },
    {
      kind: 'money-per-person',
      allowed: candidates.filter((one) => plausiblePerPerson(form, appendix, code, one) === true),
    },
    { kind: 'rate', allowed: fittingRate(context, line, candidates) },
    { kind: 'target', allowed: near(knownTarget(context, line), candidates) },
    { kind: 'last-year', allowed: near(before, candidates) },
    { kind: 'number-style', allowed: readingInStyle(result.raw, candidates, styleOfBranch(appendix)) },
  ];
  return all.filter(({ allowed }) => allowed.length > 0 && allowed.length < candidates.length);
}

/** How somebody writes says less than what the figure would mean. */
function isWeak({ kind }: Evidence): boolean {
  return kind === 'number-style';
}

function support(evidence: readonly Evidence[], reading: Decimal): number {
  return evidence.filter(({ allowed }) => allowed.includes(reading)).length;
}

/** `stated`: what a written report states; that stands first, whatever speaks for others. */
export function rankReadings(
  context: EvidenceContext,
  line: Line,
  candidates: readonly Decimal[],
  stated: Decimal | null = null,
): RankedReadings {
  const evidence = candidates.length > 1 ? evidenceFor(context, line, candidates, stated) : [];
  const strong = evidence.filter((one) => !isWeak(one));
  const weak = evidence.filter(isWeak);
  const all = [...candidates].sort(
    (a, b) =>
      Number(b === stated) - Number(a === stated) ||
      support(strong, b) - support(strong, a) ||
      support(weak, b) - support(weak, a) ||
      compare(a, b),
  );
  const left = candidates.filter((one) => support(strong, one) === strong.length);
  const settled = left.length > 1 ? left.filter((one) => support(weak, one) === weak.length) : left;
  const best = settled.length === 1 && evidence.length > 0 ? (settled[0] ?? null) : null;
  const because = best === null ? [] : evidence.filter(({ allowed }) => allowed.includes(best)).map(({ kind }) => kind);
  return { all, best, because };
}
