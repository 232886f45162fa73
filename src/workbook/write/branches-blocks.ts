/** The three tables over the same columns: what each body did, how that stands against its target, and the target. */
import type { Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import { dongPerUnit } from '../../core/form';
import { BRANCH_BODY_WIDTH, BRANCH_LABEL_WIDTH, BRANCH_TEXT_SIZE } from './branches-columns';
import type { Block } from './branches-plan';
import { put, type Content } from './cells';
import type { Contribution } from '../../core/report';
import { isAsked, type Contents, type Line } from './contents';
import type { FormRow } from '../../core/forms/form-rows';
import { givenFormula, markOf, ownFormula, rangeRef, rateFormula, sumFormula } from './formulas';
import { DASH, shownContribution, shownFigure } from './marks';
import { formatOf, rateFormat } from './number-formats';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

const SIZE = BRANCH_TEXT_SIZE;
const CELL: Look = { size: SIZE, border: 'grey' };
const FIGURE: Look = { ...CELL, align: 'center', wrap: true };
const NOT_ASKED: Look = { ...FIGURE, fill: colours.notAsked };

function printTitle(sheet: Worksheet, { plan }: Contents, row: number, code: string, title: string): void {
  const look: Look = { ...CELL, bold: true, fill: colours.band, wrap: false, border: 'greyRow' };
  const { columns } = plan;
  for (let column = columns.code; column <= columns.given; column += 1) put(sheet, row, column, null, style(look));
  put(sheet, row, columns.code, code, style(look));
  put(sheet, row, columns.label, title, style(look));
  sheet.getRow(row).height = rowHeight(1, SIZE);
}

/** Code, label and measure; the code of a programme's figure stands on the programme's own line. */
function printLabel(
  sheet: Worksheet,
  { plan, form }: Contents,
  row: number,
  line: FormRow & { kind: 'indicator' },
): void {
  const { columns } = plan;
  const { indicator, programme } = line;
  const indent = programme ? 1 : 0;
  put(sheet, row, columns.code, programme ? '' : indicator.code, style(CELL));
  put(sheet, row, columns.label, indicator.label, style({ ...CELL, indent }));
  put(sheet, row, columns.measure, form.measures[indicator.measure]?.label ?? '', style({ ...CELL, align: 'center' }));
  const lines = lineCount(indicator.label, { width: BRANCH_LABEL_WIDTH - 2 * indent, size: SIZE });
  sheet.getRow(row).height = rowHeight(lines, SIZE);
}

function writeBlock(
  sheet: Worksheet,
  contents: Contents,
  block: Block,
  figures: (row: number, line: Line) => void,
): void {
  for (const { row, line } of block.rows) {
    if (line.kind === 'section') printTitle(sheet, contents, row, line.section.code, line.section.title);
    else if (line.kind === 'programme') printTitle(sheet, contents, row, line.programme.code, line.programme.title);
    else {
      printLabel(sheet, contents, row, line);
      const figure = contents.lineOf(line.indicator.code);
      if (figure) figures(row, figure);
    }
  }
}

/** The cells of the bodies that are asked for a line; null where there is none. */
function askedRange({ plan: { columns } }: Contents, { indicator }: Line, row: number): string | null {
  if (indicator.reporters === 'self') return rangeRef(row, columns.own, columns.own);
  if (indicator.reporters === 'all') return rangeRef(row, columns.first, columns.own);
  return columns.lastBranch < columns.first ? null : rangeRef(row, columns.first, columns.lastBranch);
}

/** Sums of money are cut to the đồng: binary fractions would leave 1402.1399999999999. */
function placesOfSum({ form }: Contents, { indicator }: Line): number | null {
  const dong = dongPerUnit(form, indicator);
  return dong === null ? null : dong.length - 1;
}

function totalOf(contents: Contents, line: Line, row: number): Content {
  const { columns } = contents.plan;
  const result = shownFigure(line.indicator, line.result) ?? '';
  if (line.indicator.aggregate === 'own') return { formula: ownFormula(cellRef(row, columns.own)), result };
  const all = rangeRef(row, columns.first, columns.own);
  return { formula: sumFormula(all, askedRange(contents, line, row) ?? all, placesOfSum(contents, line)), result };
}

/** A judgement is words, and may need more lines than its label. */
function fitWords(sheet: Worksheet, row: number, { indicator, contributions }: Line): void {
  if (indicator.kind !== 'judgement') return;
  const lines = contributions.map(({ value }) => lineCount(value ?? '', { width: BRANCH_BODY_WIDTH, size: SIZE }));
  const line = sheet.getRow(row);
  line.height = Math.max(line.height, rowHeight(Math.max(1, ...lines), SIZE));
}

export function writeResults(sheet: Worksheet, contents: Contents): void {
  const { columns, results } = contents.plan;
  writeBlock(sheet, contents, results, (row, line) => {
    const { indicator, contributions } = line;
    for (const [index, one] of contributions.entries()) {
      const asked = isAsked(contents, line, one.body);
      const shown = shownContribution(indicator, one, asked);
      const format = formatOf(indicator, one.value);
      put(sheet, row, columns.first + index, shown, style({ ...(asked ? FIGURE : NOT_ASKED), format }));
    }
    const total: Look = { ...FIGURE, bold: true, format: formatOf(indicator, line.result) };
    put(sheet, row, columns.total, totalOf(contents, line, row), style(total));
    fitWords(sheet, row, line);
    const asked = askedRange(contents, line, row);
    const given = asked === null ? 0 : { formula: givenFormula(asked), result: line.given };
    put(sheet, row, columns.given, given, style({ ...FIGURE, format: `0"/${String(line.asked)}"` }));
  });
}

function shownRate(rate: string | null, target: string | null, mark: string): string | number {
  if (rate !== null) return rate === DASH ? DASH : Number(rate);
  if (target === DASH) return DASH;
  return target === null || target === '0' ? '' : mark;
}

function rateOf({ form, plan }: Contents, line: Line, column: number, one: Contribution | Line): Content {
  const result = cellRef(plan.results.rowOf.get(line.code) ?? plan.header, column);
  const target = cellRef(plan.targets.rowOf.get(line.code) ?? plan.header, column);
  const mark = 'state' in one ? shownContribution(line.indicator, one, true) : '';
  return {
    formula: rateFormula(result, target, form.rateDecimals, markOf(result)),
    result: shownRate(one.rate, one.target, typeof mark === 'string' ? mark : ''),
  };
}

export function writeRates(sheet: Worksheet, contents: Contents): void {
  const { form, plan } = contents;
  const { columns, results, rates } = plan;
  const format = rateFormat(form.rateDecimals);
  writeBlock(sheet, contents, rates, (row, line) => {
    for (const [index, one] of line.contributions.entries()) {
      const column = columns.first + index;
      const asked = isAsked(contents, line, one.body);
      const content = asked ? rateOf(contents, line, column, one) : null;
      put(sheet, row, column, content, style({ ...(asked ? FIGURE : NOT_ASKED), format }));
    }
    const total = rateOf(contents, line, columns.total, line);
    put(sheet, row, columns.total, total, style({ ...FIGURE, bold: true, format }));
    const given = cellRef(results.rowOf.get(line.code) ?? row, columns.given);
    const look = { ...FIGURE, format: `0"/${String(line.asked)}"` };
    put(sheet, row, columns.given, { formula: given, result: line.given }, style(look));
  });
}

export function writeTargets(sheet: Worksheet, contents: Contents): void {
  const { columns, targets } = contents.plan;
  writeBlock(sheet, contents, targets, (row, line) => {
    const { indicator } = line;
    for (const [index, one] of line.contributions.entries()) {
      const asked = isAsked(contents, line, one.body);
      const target = asked ? one.target : null;
      const look = { ...(asked ? FIGURE : NOT_ASKED), format: formatOf(indicator, target) };
      put(sheet, row, columns.first + index, shownFigure(indicator, target), style(look));
    }
    const total: Look = { ...FIGURE, bold: true, format: formatOf(indicator, line.target) };
    put(sheet, row, columns.total, shownFigure(indicator, line.target), style(total));
    put(sheet, row, columns.given, null, style(NOT_ASKED));
  });
}
