/**
 * An appendix before it is drawn: the texts of the form and the rows of one body, as plain data that can still be changed.
 * A cell is a number, a text, { number, format }, or null for an empty one.
 */
import { rateOf } from './exact.mjs';
import { resultOf, targetOf } from './read-data.mjs';

/** As many decimals as the figure has: "14,000" for 14 million would look like fourteen thousand. */
function formatOf(text) {
  const decimals = text.split('.')[1] ?? '';
  return decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
}

/** The appendix of one body, its figures from the split. */
export function planOf(data, body) {
  return blankPlan(data.form, body, (indicator) => {
    const result = resultOf(data.split, body.id, indicator.code);
    const rate = rateOf(result, targetOf(data.branchTargets, body.id, indicator.code));
    return { result: typed(result, indicator.kind), rate: typed(rate, 'count') };
  });
}

/** The appendix as printed: every figure as text. */
export function publishedPlanOf(data) {
  const body = data.bodies.find(({ id }) => id === data.published.body);
  return blankPlan(data.form, body, ({ code }) => {
    const { printedResult, printedRate } = data.published.figures[code];
    return { result: printedResult, rate: printedRate };
  });
}

/** How somebody with a tidy hand types a figure: numbers as numbers, shares as Excel's per cent, "-" and words as text. */
function typed(text, kind) {
  if (text === '-' || kind === 'judgement') return text;
  if (kind === 'share') return { number: Number.parseInt(text, 10) / 100, format: '0%' };
  return { number: Number(text), format: formatOf(text) };
}

/** What stands in the TT column: digits become a number, as Excel makes them. */
function typedNumber(text) {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function blankPlan(form, body, figuresOf) {
  const [title, year] = form.title.split(/ (?=NĂM )/);
  return {
    above: [],
    union: body.name.replace(/^LĐLĐ/, 'Liên đoàn Lao động'),
    title,
    year,
    noteAbove: form.noteAbove,
    columns: ['number', 'label', 'measure', 'result', 'rate'],
    headings: Object.fromEntries(Object.entries(form.headings).map(([column, wordings]) => [column, wordings[0]])),
    branch: body.name,
    sections: form.sections.map((section) => ({
      code: section.code,
      rows: rowsOf(form, section, figuresOf),
    })),
    notesBelow: ['Ghi chú:', ...form.notesBelow.map((note) => `- ${note}`)],
  };
}

function rowsOf(form, section, figuresOf) {
  const figureRow = (indicator) => ({
    code: indicator.code,
    style: 'figure',
    kind: indicator.kind,
    number: typedNumber(indicator.number),
    label: indicator.label,
    measure: form.measures[indicator.measure].label,
    ...figuresOf(indicator),
  });
  const heading = { code: section.code, style: 'section', number: section.code, label: section.title };
  const lines = section.lines.flatMap((line) =>
    line.indicators
      ? [
          { code: line.code, style: 'programme', number: typedNumber(line.number), label: line.title },
          ...line.indicators.map(figureRow),
        ]
      : [figureRow(line)],
  );
  return [heading, ...lines];
}
