/** The lines of a form that we send out: what is fixed is locked, what is to be filled in is free. */
import type { Worksheet } from 'exceljs';
import { cellRef } from '../../../core/sheets/cell-ref';
import { SENT_COLUMNS } from '../../../core/sent-forms/form-identity';
import { codeOfRow } from '../../../core/forms/form-rows';
import { markOfLine } from '../../../core/sent-forms/form-marks';
import { put, type Content } from '../cells';
import { FORM_TEXT_SIZE } from '../form-columns';
import { printTitleRow } from '../form-parts';
import { rateFormula } from '../formulas';
import { DASH, shownFigure } from '../marks';
import { formatOf, PRINTED_COUNT, rateFormat } from '../number-formats';
import { colours, style, type CellStyle, type Look } from '../styles';
import { lineCount, rowHeight } from '../text-size';
import type { FigureLine, SentFormPlan } from './plan';

/** Together as wide as A4 between the decree's margins. */
export const SENT_WIDTHS = {
  number: 5,
  label: 33.5,
  measure: 12.5,
  target: 8,
  result: 11,
  rate: 8,
  note: 11.5,
} as const;

export const FREE: CellStyle = { protection: { locked: false } };

const SIZE = FORM_TEXT_SIZE;
const CELL: Look = { size: SIZE, border: 'black' };
const CENTRED: Look = { ...CELL, align: 'center' };
const TITLE_COLUMNS = { ...SENT_COLUMNS, last: SENT_COLUMNS.note, labelWidth: SENT_WIDTHS.label };

/** Amounts are shown as typed: a format that rounds would hide what stands there. */
function resultFormat({ indicator }: FigureLine): string {
  return indicator.kind === 'money' ? 'General' : formatOf(indicator, null, PRINTED_COUNT);
}

function rateOf(figure: FigureLine, { form }: SentFormPlan): Content {
  if (!figure.hasTargets) return DASH;
  if (figure.asking === 'free') return null;
  const target = cellRef(figure.row, SENT_COLUMNS.target);
  return {
    formula: rateFormula(figure.result, target, form.rateDecimals),
    result: figure.target === DASH ? DASH : '',
  };
}

function printFigure(sheet: Worksheet, plan: SentFormPlan, figure: FigureLine): void {
  const { row, indicator, asking, target, hasTargets } = figure;
  const { form, words } = plan;
  const { number, label, measure, target: targetColumn, result, rate, note } = SENT_COLUMNS;
  const measureLabel = form.measures[indicator.measure]?.label ?? '';
  const closed = asking === 'closed';
  const fill = closed ? { fill: colours.notAsked } : {};
  const free = closed ? {} : FREE;
  put(sheet, row, number, indicator.number, style(CENTRED));
  put(sheet, row, label, indicator.label, style(CELL));
  put(sheet, row, measure, measureLabel, style(CENTRED));
  const shown = hasTargets ? shownFigure(indicator, target) : DASH;
  const format = formatOf(indicator, target, PRINTED_COUNT);
  put(sheet, row, targetColumn, shown, style({ ...CENTRED, format }));
  put(sheet, row, result, null, { ...style({ ...CENTRED, ...fill, format: resultFormat(figure) }), ...free });
  put(sheet, row, rate, rateOf(figure, plan), style({ ...CENTRED, format: rateFormat(form.rateDecimals) }));
  const noted = closed ? words.notAsked : null;
  // A reason may be longer than its row is high: it is read from its beginning.
  const vertical = closed ? 'middle' : 'top';
  put(sheet, row, note, noted, { ...style({ ...CELL, size: 11, italic: closed, vertical }), ...free });
  const lines = [
    lineCount(indicator.label, { width: SENT_WIDTHS.label, size: SIZE }),
    lineCount(measureLabel, { width: SENT_WIDTHS.measure, size: SIZE }),
    closed ? lineCount(words.notAsked, { width: SENT_WIDTHS.note, size: 11 }) : 1,
  ];
  sheet.getRow(row).height = rowHeight(Math.max(...lines), SIZE);
}

export function printTable(sheet: Worksheet, plan: SentFormPlan): void {
  const mark = style({ size: 8, colour: colours.quiet, wrap: false });
  for (const { row, line } of plan.lines) {
    if (line.kind === 'section')
      printTitleRow(sheet, row, { number: line.section.code, text: line.section.title }, TITLE_COLUMNS);
    else if (line.kind === 'programme')
      printTitleRow(sheet, row, { number: line.programme.number, text: line.programme.title }, TITLE_COLUMNS);
    else {
      const figure = plan.figureOf(line.indicator.code);
      if (figure) printFigure(sheet, plan, figure);
    }
    put(sheet, row, SENT_COLUMNS.mark, markOfLine(codeOfRow(line)), mark);
  }
}
