/** Sheet 1 of the workbook of targets: what each branch is assigned, to be edited and read back. */
import type { ConditionalFormattingRule, DataValidation, Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import type { FormRow } from '../../core/forms/form-rows';
import type { Indicator } from '../../core/form';
import { targetOf, type Target } from '../../core/register';
import { sum } from '../../core/figures/decimal';
import { targetsSheetNames } from '../../core/targets/own-targets';
import { put, putAcross, setWidths } from './cells';
import { rangeRef } from './formulas';
import { shownFigure } from './marks';
import { formatOf, WHOLE } from './number-formats';
import { setPaper } from './page';
import { colours, solid, style, type Look } from './styles';
import type { TargetsContents } from './targets-contents';
import { lineCount, rowHeight } from './text-size';

const SIZE = 10;
const WIDTHS = { code: 6, label: 42, measure: 9, figure: 9.5, sum: 9.5 } as const;
const CELL: Look = { size: SIZE, border: 'grey' };
const NUMBER: Look = { ...CELL, align: 'right' };
/** Where a person may type. */
const OPEN = colours.middle;

function printTop(sheet: Worksheet, { words, form, columns }: TargetsContents): void {
  const across = { from: 1, to: columns.difference };
  const { title, basis, hint, basisTitle, basisPrompt } = words.sheet;
  putAcross(sheet, 1, across, title(form.year), style({ size: 14, bold: true, align: 'center' }));
  putAcross(sheet, 2, across, basis, style({ size: 11, italic: true, fill: OPEN }));
  putAcross(sheet, 3, across, hint, style({ size: SIZE, colour: colours.quiet }));
  sheet.getRow(1).height = rowHeight(1, 14);
  sheet.getRow(2).height = rowHeight(1, 11);
  sheet.getRow(3).height = rowHeight(1, SIZE);
  sheet.getCell(2, 1).dataValidation = {
    type: 'textLength',
    operator: 'lessThan',
    formulae: [1000],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: basisTitle,
    prompt: basisPrompt,
  };
}

function printHeader(sheet: Worksheet, { words, register, branches, columns, header }: TargetsContents): void {
  const { code, label, measure, province, sum: sumWord, difference } = words.sheet;
  const names = [
    code,
    label,
    measure,
    province(register.bodies.consolidating.name),
    ...branches.map(({ name }) => name),
  ];
  const look = style({ size: SIZE, bold: true, align: 'center', border: 'grey', fill: colours.heading });
  const all = [...names, sumWord, difference];
  for (const [index, text] of all.entries()) put(sheet, header, index + 1, text, look);
  const lines = all.map((text, index) =>
    lineCount(text, { width: sheet.getColumn(index + 1).width ?? WIDTHS.figure, size: SIZE, bold: true }),
  );
  sheet.getRow(header).height = rowHeight(Math.max(...lines), SIZE);
  sheet.getRow(header).getCell(columns.province).style = look;
}

/** Whole numbers or "-"; shares from 0 to 100 per cent or "-". */
function validation({ kind }: Indicator, ref: string, { words }: TargetsContents): DataValidation {
  const { cellTitle, cellPrompt, cellError, shareError } = words.sheet;
  const bound = kind === 'share' ? `${ref}<=1` : kind === 'count' ? `${ref}=INT(${ref})` : 'TRUE';
  return {
    type: 'custom',
    formulae: [`IF(ISNUMBER(${ref}),AND(${ref}>=0,${bound}),${ref}="-")`],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: cellTitle,
    error: kind === 'share' ? shareError : cellError,
    showInputMessage: kind === 'count',
    promptTitle: cellTitle,
    prompt: cellPrompt,
  };
}

function total(targets: readonly Target[]): string | null {
  const numbers = targets.flatMap((one) => (one === null || one === '-' ? [] : [one]));
  return numbers.length > 0 ? sum(numbers) : null;
}

/** The branches' sum beside the province's own; nothing where the figures are no numbers. */
function printSums(
  sheet: Worksheet,
  contents: TargetsContents,
  row: number,
  provincial: Target,
  all: readonly Target[],
): void {
  const { columns } = contents;
  const branches = rangeRef(row, columns.first, columns.last);
  const [province, sumCell] = [cellRef(row, columns.province), cellRef(row, columns.sum)];
  const given = total(all);
  const look = style({ ...NUMBER, bold: true, format: WHOLE });
  put(
    sheet,
    row,
    columns.sum,
    { formula: `IF(COUNT(${branches})=0,"",SUM(${branches}))`, result: given === null ? '' : Number(given) },
    look,
  );
  const difference =
    given === null || provincial === null || provincial === '-' ? '' : Number(given) - Number(provincial);
  const formula = `IF(AND(ISNUMBER(${province}),ISNUMBER(${sumCell})),${sumCell}-${province},"")`;
  put(sheet, row, columns.difference, { formula, result: difference }, style({ ...NUMBER, format: '+#,##0;-#,##0;0' }));
}

function printLine(
  sheet: Worksheet,
  contents: TargetsContents,
  row: number,
  line: Extract<FormRow, { kind: 'indicator' }>,
): void {
  const { form, register, branches, columns, targetOf: assignedTo } = contents;
  const { indicator } = line;
  const { code, label } = indicator;
  put(sheet, row, 1, code, style(CELL));
  put(sheet, row, 2, label, style(CELL));
  put(sheet, row, 3, form.measures[indicator.measure]?.label ?? '', style({ ...CELL, align: 'center' }));
  const provincial = targetOf(register, register.bodies.consolidating.id, code);
  const figure = (column: number, target: Target, fill?: string): void => {
    const look: Look = { ...NUMBER, format: formatOf(indicator, target), ...(fill !== undefined && { fill }) };
    put(sheet, row, column, shownFigure(indicator, target), style(look));
  };
  figure(columns.province, provincial, colours.band);
  const all = branches.map(({ id }) => assignedTo(id, code));
  for (const [index, target] of all.entries()) {
    figure(columns.first + index, target, OPEN);
    const cell = sheet.getCell(row, columns.first + index);
    cell.dataValidation = validation(indicator, cell.address, contents);
  }
  if (indicator.aggregate === 'sum') printSums(sheet, contents, row, provincial, all);
  else for (const column of [columns.sum, columns.difference]) put(sheet, row, column, null, style(CELL));
  sheet.getRow(row).height = rowHeight(lineCount(label, { width: WIDTHS.label, size: SIZE }), SIZE);
}

function printSection(sheet: Worksheet, { columns }: TargetsContents, row: number, code: string, title: string): void {
  const look: Look = { ...CELL, bold: true, fill: colours.band };
  put(sheet, row, 1, code, style(look));
  putAcross(sheet, row, { from: 2, to: columns.difference }, title, style(look));
  sheet.getRow(row).height = rowHeight(1, SIZE);
}

/** Less than the province got cannot reach its target; more is the province's right, and is seen. */
function highlightDifferences(sheet: Worksheet, { rows, columns }: TargetsContents): void {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return;
  const top = cellRef(first.row, columns.difference);
  const when = (formula: string, fill: string, priority: number): ConditionalFormattingRule => ({
    type: 'expression',
    priority,
    formulae: [`IF(ISNUMBER(${top}),${formula},FALSE)`],
    style: { font: { bold: true }, fill: solid(fill) },
  });
  sheet.addConditionalFormatting({
    ref: `${top}:${cellRef(last.row, columns.difference)}`,
    rules: [when(`${top}<0`, colours.low, 1), when(`${top}>0`, colours.middle, 2)],
  });
}

export function writeTargetsSheet(workbook: Workbook, contents: TargetsContents): void {
  const { branches, columns, header, rows, language } = contents;
  const name = targetsSheetNames[language].targets;
  const frozen = { state: 'frozen', xSplit: columns.province, ySplit: header, showGridLines: false } as const;
  const sheet = workbook.addWorksheet(name, { views: [frozen] });
  setWidths(sheet, [
    WIDTHS.code,
    WIDTHS.label,
    WIDTHS.measure,
    WIDTHS.figure,
    ...branches.map(() => WIDTHS.figure),
    WIDTHS.sum,
    WIDTHS.sum,
  ]);
  printTop(sheet, contents);
  printHeader(sheet, contents);
  for (const { row, line } of rows) {
    if (line.kind === 'section') printSection(sheet, contents, row, line.section.code, line.section.title);
    else if (line.kind === 'programme') printSection(sheet, contents, row, line.programme.code, line.programme.title);
    else printLine(sheet, contents, row, line);
  }
  highlightDifferences(sheet, contents);
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(rows.at(-1)?.row ?? header, columns.difference)}`,
    repeat: [header, header],
    footer: name,
  });
}
