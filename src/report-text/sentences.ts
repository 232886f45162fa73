/** One sentence for one line of the report: its figure with target and rate, and what the figure lacks. */
import { amountInWords, LARGEST_IN_WORDS } from '../core/amounts-in-words/amount-in-words';
import { compare, isWhole, type Decimal } from '../core/figures/decimal';
import { dongPerUnit, sectionOf, type Indicator } from '../core/form';
import { inDong } from '../core/figures/money';
import type { ContributionState, ReportLine } from '../core/report';
import { reportText } from '../text/vi/report-text';
import { isPartial, nameOf, printed, printedResult, type ReportSource } from './report-source';

const words = reportText.draft;

/** An indicator with the line that the report has for it. */
export interface Figure {
  readonly indicator: Indicator;
  readonly line: ReportLine;
}

/** A label that a sentence can go on behind. */
export function asBeginning(label: string): string {
  return label
    .normalize('NFC')
    .trim()
    .replace(/[\s.,;:]+$/, '');
}

function measureWord({ form }: ReportSource, { measure }: Indicator): string {
  const label = form.measures[measure]?.label ?? '';
  return words.measures[label] ?? label.toLowerCase();
}

/** Whole đồng of a figure of money. */
export function dongOf({ form }: ReportSource, { indicator, line }: Figure): Decimal {
  return inDong(line.result ?? '0', dongPerUnit(form, indicator) ?? '1');
}

/** "2.080.840.000 đồng (Hai tỷ …)"; without words where there are none for it. */
export function moneyClause(dong: Decimal): string {
  const isSayable = isWhole(dong) && compare(dong.replace('-', ''), LARGEST_IN_WORDS) <= 0;
  return isSayable ? words.money(printed(dong), amountInWords(dong, { even: true })) : words.moneyAlone(printed(dong));
}

function countClause(source: ReportSource, { indicator, line }: Figure, result: string): string {
  const measure = measureWord(source, indicator);
  const { target, rate } = line;
  if (sectionOf(source.form, indicator.code)?.targets === false) return words.plain(result, measure);
  if (target === '-') return words.notAssigned(result, measure);
  if (target === null) return words.targetUnknown(result, measure);
  if (rate === null || rate === '-') return words.targetZero(result, measure);
  return words.target(result, printedResult(indicator, target), measure, printed(rate));
}

/** What the figure says, without its label; the figure is there and no "-". */
export function clauseOf(source: ReportSource, figure: Figure): string {
  const { indicator, line } = figure;
  const result = printedResult(indicator, line.result);
  if (indicator.kind === 'money') return moneyClause(dongOf(source, figure));
  if (indicator.kind === 'judgement' || indicator.kind === 'share') return result;
  return countClause(source, figure, result);
}

function namesIn(source: ReportSource, { contributions }: ReportLine, states: readonly ContributionState[]): string[] {
  return contributions.filter(({ state }) => states.includes(state)).map(({ body }) => nameOf(source, body));
}

/** Whether a sum lacks only branches that sent nothing at all: that is told once, above all sentences. */
function lacksOnlyMissing({ report }: ReportSource, { given, asked, contributions }: ReportLine): boolean {
  const own = report.bodies.find((body) => body.own)?.id;
  const missing = contributions.filter(({ body, state }) => state === 'missing' && body !== own);
  return given > 0 && asked - given === missing.length && contributions.every(({ state }) => state !== 'blocked');
}

/** What a sum lacks, to be told behind it; empty where it lacks nothing that is not told above. */
export function lackOf(source: ReportSource, lines: readonly ReportLine[]): string {
  const lacking = lines.filter((line) => isPartial(line) && !lacksOnlyMissing(source, line));
  const [worst] = [...lacking].sort((a, b) => a.given - b.given);
  if (!worst) return '';
  const unique = (states: readonly ContributionState[]): string[] => [
    ...new Set(lacking.flatMap((line) => namesIn(source, line, states))),
  ];
  const held = unique(['blocked']);
  const told = [
    ...(worst.given > 0
      ? [words.partial(worst.given, worst.asked)]
      : worst.asked > 1
        ? [words.noneGiven(worst.asked)]
        : []),
    ...(held.length > 0 ? [words.heldBack(held)] : []),
  ];
  return told.map((one) => `; ${one}`).join('');
}

/** "Kết nạp đoàn viên: 328/300 người, đạt 109% chỉ tiêu giao." */
export function figureSentence(
  source: ReportSource,
  figure: Figure,
  { before = '', after = '' }: { readonly before?: string; readonly after?: string } = {},
): string {
  const { indicator, line } = figure;
  const label = before + asBeginning(indicator.label);
  const lack = lackOf(source, [line]);
  if (line.result === null && line.given > 0 && indicator.aggregate !== 'sum')
    return `${words.eachItsOwn(label, line.given, line.asked)}.`;
  if (line.result === null) return `${words.noFigure(label)}${lack}.`;
  // The form's own note: an indicator that is not assigned is marked "-".
  if (line.result === '-') return `${(line.target === '-' ? words.notAsked : words.noneOf)(label)}${lack}.`;
  return `${label}: ${clauseOf(source, figure)}${after}${lack}.`;
}
