/** A first draft of the report's sentences: every figure with target and rate, money in words, the welfare total with its parts. */
import { indicatorOf, isProgramme, type Form, type Programme, type Section } from '../core/form';
import { lineOf } from '../core/report';
import { reportText } from '../text/vi/report-text';
import type { DraftPart } from './report-document';
import { isPartial, missingNames, printed, type ReportSource } from './report-source';
import { asBeginning, clauseOf, dongOf, figureSentence, lackOf, moneyClause, type Figure } from './sentences';

const words = reportText.draft;

function figureOf({ form, report }: ReportSource, code: string): Figure | null {
  const [indicator, line] = [indicatorOf(form, code), lineOf(report, code)];
  return indicator && line ? { indicator, line } : null;
}

function hasFigure({ line }: Figure): boolean {
  return line.result !== null && line.result !== '-';
}

function isToldAgain({ welfare }: Form, { indicators }: Programme): boolean {
  return welfare.breakdowns.some(({ amount }) => indicators.some(({ code }) => code === amount));
}

/** A count and the money for it are one sentence; where one is wanting, or comes from fewer bodies, each has its own. */
function programmeSentences(source: ReportSource, programme: Programme): string[] {
  const figures = programme.indicators.flatMap(({ code }) => figureOf(source, code) ?? []);
  const title = asBeginning(programme.title);
  const again = isToldAgain(source.form, programme) ? words.toldAgain : '';
  const [count, money, ...more] = figures;
  const isPair = count?.indicator.kind === 'count' && money?.indicator.kind === 'money' && more.length === 0;
  if (isPair && hasFigure(count) && hasFigure(money)) {
    const [lack, lackOfMoney] = [lackOf(source, [count.line]), lackOf(source, [money.line])];
    if (lack === lackOfMoney)
      return [`${title}: ${clauseOf(source, count)}, ${clauseOf(source, money)}${again}${lack}.`];
  }
  return figures.map((figure) => figureSentence(source, figure, isPair ? { before: `${title}: `, after: again } : {}));
}

function sectionPart(source: ReportSource, { code, title, lines }: Section): DraftPart {
  const sentences = lines.flatMap((line) => {
    if (isProgramme(line)) return programmeSentences(source, line);
    const figure = figureOf(source, line.code);
    return figure ? [figureSentence(source, figure)] : [];
  });
  return { title: `${code}. ${title}`, sentences };
}

/** "VII.3.amount" → the programme's title. */
function programmeTitle({ form }: ReportSource, code: string): string {
  const programmes = form.sections.flatMap(({ lines }) => lines.filter(isProgramme));
  const found = programmes.find(({ indicators }) => indicators.some((one) => one.code === code));
  return asBeginning(found?.title ?? code);
}

/** A figure that is not there is said to be wanting, never told as none. */
function welfareParts(source: ReportSource): string[] {
  const { form, report } = source;
  const own = form.welfare.programmes.map((pair) => {
    const [count, amount] = [figureOf(source, pair.count), figureOf(source, pair.amount)];
    const number = count && hasFigure(count) ? clauseOf(source, count) : words.noCount;
    const dong = amount && hasFigure(amount) ? words.dong(printed(dongOf(source, amount))) : words.noAmount;
    const isNone = count?.line.result === '-' && amount?.line.result === '-';
    return words.part(programmeTitle(source, pair.count), isNone ? ['-'] : [number, dong]);
  });
  const extras = report.welfare.extras.map(({ label, count, amount }) =>
    words.part(asBeginning(label), [words.plain(printed(count), words.extraMeasure), words.dong(printed(amount))]),
  );
  return [...own, ...extras];
}

/** Where no line of the form has a figure there is no total, whatever was given besides. */
function welfareTotals(source: ReportSource): string[] {
  const { form, report } = source;
  const isThere = (role: 'count' | 'amount'): boolean =>
    form.welfare.programmes.some((pair) => (lineOf(report, pair[role])?.result ?? null) !== null);
  const { count, amount } = report.welfare.total;
  return [
    isThere('count') ? words.plain(printed(count), words.extraMeasure) : words.noCount,
    isThere('amount') ? moneyClause(amount) : words.noAmount,
  ];
}

function welfarePart(source: ReportSource): DraftPart[] {
  const { form, report } = source;
  if (form.welfare.programmes.length === 0) return [];
  const { lacking } = report.welfare;
  const parts = welfareParts(source);
  const labels = [...new Set(lacking.map((code) => programmeTitle(source, code)))];
  const sentences = [
    words.welfare(welfareTotals(source), labels.length > 0),
    ...(parts.length > 0 ? [words.parts(parts)] : []),
    ...(labels.length > 0 ? [words.welfareLacking(labels)] : []),
  ];
  return [{ title: words.welfareTitle, sentences }];
}

export function draftParts(source: ReportSource): DraftPart[] {
  const missing = missingNames(source);
  const first = missing.length > 0 ? [{ title: '', sentences: [words.missing(missing)] }] : [];
  return [...first, ...source.form.sections.map((section) => sectionPart(source, section)), ...welfarePart(source)];
}

export function isIncomplete({ report }: ReportSource): boolean {
  return report.lines.some(isPartial);
}
