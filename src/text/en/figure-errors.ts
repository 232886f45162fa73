/** Sentences of the errors that keep a single figure from counting. */
import type { EvidenceKind } from '../../core/checking/reading-evidence';
import type { FigureErrorTexts } from '../rule-texts';
import { hasFigureAndWords } from '../wording';
import { list, formulaOf } from './phrases';

function readings(
  raw: string,
  candidates: readonly string[],
  measure: string,
  number: (decimal: string) => string,
): string {
  if (candidates.length === 0) return `“${raw}”`;
  return `“${raw}” can be read as ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' or ')}`;
}

const EVIDENCE: Readonly<Record<EvidenceKind, string>> = {
  'written-report': 'the written report',
  'money-per-person': 'the money for each person (gift, house)',
  rate: 'the rate beside it',
  target: 'the target',
  'last-year': 'last year’s figure',
  'number-style': 'how the other cells are written',
};

/** Why the first reading is the likelier one; a person picks. */
function likeliest(
  candidates: readonly string[],
  because: readonly EvidenceKind[],
  number: (decimal: string) => string,
): string {
  if (because.length === 0) return '';
  return ` Perhaps it is ${number(candidates[0] ?? '')}: that fits ${because.map((kind) => EVIDENCE[kind]).join(' and ')}.`;
}

export const figureErrors: FigureErrorTexts = {
  'form-twice': ({ read, other, cell }) =>
    `Two places of the file hold the appendix filled in: sheet “${read}” and sheet “${other}”, cell ${cell}. It is not clear which counts, so none does. Keep only one.`,
  'several-result-columns': ({ cells }) =>
    `The appendix has several columns “Kết quả thực hiện” (cells ${list(cells)}), and it is not clear which counts. Keep only the column of the period reported.`,
  'missing-line': ({ label, instead, raw }) =>
    instead === ''
      ? `The line “${label}” is missing. Put it back as in the form.`
      : `In the place of the line “${label}” stands “${instead}”, so “${raw}” does not count. If it is that line, write its text as in the form; if not, put that line back.`,
  'repeated-line': ({ raw, firstCell, firstRaw }) =>
    `This line stands twice: cell ${firstCell} says “${firstRaw}”, this one “${raw}”. Keep the right one.`,
  'figure-outside-lines': ({ raw, above }) =>
    `This cell says “${raw}”, but its row has no label, so it is not clear which line it belongs to; the line “${above}” above it is not counted. Write each figure on its own line.`,
  'label-replaced': ({ found, printed, raw }) =>
    `This line of the form was “${printed}” and now says “${found}”. It is not clear what “${raw}” is the figure of, so it does not count. Put the label back, or move the figure to its own line.`,
  'money-measure-changed': ({ found, printed, meant }, { number }) =>
    `The measure of this line says “${found}”, the form says “${printed}”. The amount is not added.${meant === '' ? '' : ` In “${found}” it would be ${number(meant)} ${printed}.`} Write it in “${printed}”.`,
  'covered-figure': () =>
    'The result cell is merged into another, so it is not clear whose figure it is. Unmerge the cells and fill in again.',
  'uncalculated-figure': ({ formula }) =>
    `The formula of this cell${formulaOf(formula)} has no result stored in the file. Open it in Excel, let it calculate, save it and send it again.`,
  'error-value': ({ raw }) => `This cell shows the error ${raw} and holds no figure. Type the figure again.`,
  'date-for-figure': ({ raw }) =>
    `Excel turned the figure in this cell into a date (${raw}). Format the cell as Number and type it again.`,
  'unreadable-figure': ({ raw }) =>
    `“${raw}” cannot be read as the result of this line. ` +
    (hasFigureAndWords(raw) ? 'Type the figure alone; words belong into the column “Ghi chú”.' : 'Type it again.'),
  'word-for-nothing': ({ raw }) =>
    `This cell says “${raw}”. If nothing was done write 0; if no target was assigned write (-).`,
  'set-apart-figure': ({ raw, candidates, measure }, { number }) =>
    `This cell says “${raw}”, part of it struck out, raised or lowered` +
    (candidates.length > 0
      ? `; without that part it says ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' or ')}. Type the right figure alone.`
      : `, so it is not clear which figure is meant. Type the right figure alone.`),
  'too-many-digits': ({ raw, candidates: [meant], measure }, { number }) =>
    meant === undefined
      ? `“${raw}” has too many digits: Excel keeps 15, and no figure of the form is as large. Check it and type it again.`
      : `“${raw}” is far too large in the measure of this line; perhaps it is in đồng, which is ${number(meant)} ${measure}. It is not counted. Write it in the measure of the line.`,
  'ambiguous-separator': ({ raw, candidates, measure, because }, { number }) =>
    `${readings(raw, candidates, measure, number)}.${likeliest(candidates, because, number)} Format the cell as Number and type the figure again without a thousands separator.`,
  'fraction-of-whole': ({ raw, candidates, measure }, { number }) =>
    candidates.length > 0
      ? `This cell holds ${number(raw)}, but whole things are counted; perhaps ${number(candidates[0] ?? '')} ${measure} was meant. Type it again.`
      : `This cell holds ${number(raw)}, but whole things are counted. Type it again.`,
  'odd-spaces': ({ raw, candidates, measure, because }, { number }) =>
    `${readings(raw, candidates, measure, number)}: there are spaces between its digits.${likeliest(candidates, because, number)} Type it again without them.`,
  'percent-for-figure': ({ candidates, measure }, { number }) =>
    `This cell is formatted as a percentage, so it is not clear whether it is ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' or ')}. Format the cell as Number and type it again.`,
  'share-scale': ({ raw, candidates }, { number }) =>
    `“${raw}” can mean ${candidates.map((one) => `${number(one)}%`).join(' or ')}. Write it with its % sign, such as 15%.`,
  'fraction-of-count': ({ value, measure }, { number }) =>
    `${number(value)} has decimals, but “${measure}” counts whole things. Type it again.`,
  'negative-figure': ({ value }, { number }) => `A result cannot be negative (${number(value)}). Type it again.`,
  'below-one-dong': ({ value, dong }, { number }) =>
    `The amount ${number(value)} is ${number(dong)} đồng, which has a fraction of a đồng. Round it to whole đồng.`,
  'share-above-whole': ({ value, meant }, { number }) =>
    `A share of ${number(value)}% is above 100%.${meant === '' ? '' : ` Perhaps it is ${number(meant)}%.`} Please check.`,
  'money-per-person': ({ raw, value, count, amountCell, countCell, each, lowest, highest, meant }, { number }) =>
    (raw === value
      ? `The amount ${number(value)} divided by ${number(count)} is`
      : `“${raw}” is read as ${number(value)}; divided by ${number(count)} it is`) +
    ` ${number(each)} đồng for each person (gift, house), while it is usually between ${number(lowest)} and ${number(highest)} đồng.` +
    (meant === '' ? '' : ` Perhaps it is ${number(meant)}.`) +
    ` Check the amount (cell ${amountCell}) and the number (cell ${countCell}).`,
  'amount-beyond-reason': ({ raw, value, people, highest }, { number }) =>
    `“${raw}” reads as ${number(value)}, with no number of people, gifts or houses beside it: even at ${number(highest)} đồng each it would take ${number(people)} of them. The unit seems to be mistaken. Please check.`,
  'dash-though-assigned': ({ target, cell }, { number }) =>
    `This cell says (-), but the branch has a target of ${number(target)}${cell === '' ? '' : ` (cell ${cell})`}. Write the result, even if it is 0.`,
  'columns-swapped': ({ first, second, lines }) =>
    `The figures under “${first}” and “${second}” seem to have changed places: ${String(lines.length)} lines are right only the other way round (${list(lines, 3)}). Nothing is counted. Move the figures to their own columns.`,
  'figure-in-other-column': ({ raw, due }) =>
    `The result cell ${due} is blank and this cell holds “${raw}”: it seems to be in the wrong column and is not counted. Move it to ${due}, or write 0 if there is none.`,
  'count-beyond-money': ({ count, amount, amountCell, each, lowest, candidates, measure }, { number }) =>
    `Shared among ${number(count)}, the amount ${number(amount)} (cell ${amountCell}) is only ${number(each)} đồng each, below ${number(lowest)}. The number may be ${candidates.map((one) => `${number(one)} ${measure}`.trim()).join(' or ')}, or the amount is wrong. Neither counts; please check both.`,
};
