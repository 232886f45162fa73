/** The lines of the official form: labels as printed, figures as formulas over the sheet of the branches. */
import type { Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import { put, type Content } from './cells';
import { isPartial, type Contents, type Line } from './contents';
import { FORM_COLUMNS, FORM_TEXT_SIZE, FORM_WIDTHS } from './form-columns';
import { printTitleRow } from './form-parts';
import type { FormRow } from '../../core/forms/form-rows';
import { onSheet, rateFormula } from './formulas';
import { DASH, shownFigure } from './marks';
import { formatOf, PRINTED_COUNT, rateFormat } from './number-formats';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

const SIZE = FORM_TEXT_SIZE;
const CELL: Look = { size: SIZE, border: 'black' };
const CENTRED: Look = { ...CELL, align: 'center' };

const TITLE_COLUMNS = { ...FORM_COLUMNS, last: FORM_COLUMNS.rate, labelWidth: FORM_WIDTHS.label };

function printTitle(sheet: Worksheet, row: number, number: string, text: string): void {
  printTitleRow(sheet, row, { number, text }, TITLE_COLUMNS);
}

function resultOf({ plan }: Contents, { code, indicator, result }: Line): Content {
  const row = plan.results.rowOf.get(code);
  if (row === undefined) return null;
  const formula = onSheet(plan.sheet, cellRef(row, plan.columns.total));
  return { formula, result: shownFigure(indicator, result) ?? '' };
}

function rateOf({ plan, form }: Contents, { code, rate }: Line, resultRef: string): Content {
  const row = plan.targets.rowOf.get(code);
  if (row === undefined) return DASH;
  const target = onSheet(plan.sheet, cellRef(row, plan.columns.total));
  const value = rate === null || rate === DASH ? (rate ?? '') : Number(rate);
  return { formula: rateFormula(resultRef, target, form.rateDecimals), result: value };
}

/** Beside the table, where a total lacks a body: it goes by itself once the figure is filled in. */
function partialOf({ plan, words }: Contents, line: Line): Content {
  const row = plan.results.rowOf.get(line.code);
  if (row === undefined || !isPartial(line)) return null;
  const { branchesGiven, nothingGiven } = words.officialForm;
  const given = onSheet(plan.sheet, cellRef(row, plan.columns.given));
  const asked = String(line.asked);
  const some = `${given}&"/${asked} ${branchesGiven}"`;
  const none = `"${nothingGiven}"`;
  return {
    formula: `IF(${given}<${asked},${line.asked === 1 ? none : some},"")`,
    result: line.asked === 1 ? nothingGiven : `${String(line.given)}/${asked} ${branchesGiven}`,
  };
}

function printIndicator(sheet: Worksheet, contents: Contents, row: number, line: Line): void {
  const { indicator } = line;
  const { number, label, measure, result, rate, partial } = FORM_COLUMNS;
  const format = formatOf(indicator, line.result, PRINTED_COUNT);
  put(sheet, row, number, indicator.number, style(CENTRED));
  put(sheet, row, label, indicator.label, style(CELL));
  put(sheet, row, measure, contents.form.measures[indicator.measure]?.label ?? '', style(CENTRED));
  put(sheet, row, result, resultOf(contents, line), style({ ...CENTRED, format }));
  const rateLook = { ...CENTRED, format: rateFormat(contents.form.rateDecimals) };
  put(sheet, row, rate, rateOf(contents, line, cellRef(row, result)), style(rateLook));
  const mark = partialOf(contents, line);
  if (mark !== null)
    put(sheet, row, partial, mark, style({ size: 11, bold: true, colour: colours.warning, indent: 1, wrap: false }));
  const lines = Math.max(
    lineCount(indicator.label, { width: FORM_WIDTHS.label, size: SIZE }),
    indicator.kind === 'judgement' ? lineCount(line.result ?? '', { width: FORM_WIDTHS.result, size: SIZE }) : 1,
  );
  sheet.getRow(row).height = rowHeight(lines, SIZE);
}

export function printFormRow(sheet: Worksheet, contents: Contents, row: number, line: FormRow): void {
  if (line.kind === 'section') printTitle(sheet, row, line.section.code, line.section.title);
  else if (line.kind === 'programme') printTitle(sheet, row, line.programme.number, line.programme.title);
  else {
    const figure = contents.lineOf(line.indicator.code);
    if (figure) printIndicator(sheet, contents, row, figure);
  }
}
