/** Sheet 2: every branch beside every other, indicator by indicator: results, rates, targets, and the welfare total. */
import type { Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import type { Block } from './branches-plan';
import { writeRates, writeResults, writeTargets } from './branches-blocks';
import { highlightMarks, highlightMoney, highlightPartial, highlightRates } from './branches-highlights';
import { BRANCH_TEXT_SIZE, columnWidths, tableWidth } from './branches-columns';
import { put, putAcross, setWidths } from './cells';
import type { Contents } from './contents';
import { setPaper } from './page';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';
import { writeWelfare } from './welfare-block';

const SIZE = BRANCH_TEXT_SIZE;

function printTop(sheet: Worksheet, { words, report, branches, plan }: Contents): void {
  const { title, allSent, someSent } = words.branches;
  const missing = report.bodies.filter(({ file }) => file === null).map(({ name }) => name);
  const here = branches.filter(({ file }) => file !== null).length;
  const sent = missing.length === 0 ? allSent(branches.length) : someSent(here, branches.length, missing);
  putAcross(sheet, 1, { from: 1, to: plan.columns.given }, title(report.form.year), style({ size: 13, bold: true }));
  const look: Look = {
    size: 11,
    bold: missing.length > 0,
    colour: missing.length > 0 ? colours.warning : colours.quiet,
  };
  putAcross(sheet, 2, { from: 1, to: plan.columns.given }, sent, style(look));
  sheet.getRow(1).height = rowHeight(1, 13);
  const lines = lineCount(sent, { width: tableWidth(branches.length), size: 11, bold: look.bold });
  sheet.getRow(2).height = rowHeight(lines, 11);
}

function printHeader(sheet: Worksheet, { words, report, plan }: Contents): void {
  const { columns, header } = plan;
  const { code, label, measure, own, total, given, notSent } = words.branches;
  const look: Look = { size: SIZE, bold: true, align: 'center', border: 'grey', fill: colours.heading };
  put(sheet, header, columns.code, code, style(look));
  put(sheet, header, columns.label, label, style(look));
  put(sheet, header, columns.measure, measure, style(look));
  for (const [index, body] of report.bodies.entries()) {
    const name = body.own ? own(body.name) : body.name;
    const missing = body.file === null;
    const text = missing ? `${name}\n${notSent}` : name;
    put(sheet, header, columns.first + index, text, style(missing ? { ...look, colour: colours.warning } : look));
  }
  put(sheet, header, columns.total, total, style(look));
  put(sheet, header, columns.given, given, style(look));
  sheet.getRow(header).height = headerHeight(sheet, plan.columns.given, header);
}

function headerHeight(sheet: Worksheet, lastColumn: number, header: number): number {
  let lines = 1;
  for (let column = 1; column <= lastColumn; column += 1) {
    const text = sheet.getCell(header, column).text;
    lines = Math.max(lines, lineCount(text, { width: sheet.getColumn(column).width ?? 10, size: SIZE, bold: true }));
  }
  return rowHeight(lines, SIZE);
}

function printBand(sheet: Worksheet, { plan, branches }: Contents, block: Block, title: string, legend: string): void {
  const across = { from: 1, to: plan.columns.given };
  putAcross(sheet, block.band, across, title, style({ size: 11, bold: true, fill: colours.heading, border: 'grey' }));
  putAcross(sheet, block.legend, across, legend, style({ size: 9, italic: true, colour: colours.quiet }));
  sheet.getRow(block.band).height = rowHeight(1, 11);
  const lines = lineCount(legend, { width: tableWidth(branches.length), size: 9 });
  sheet.getRow(block.legend).height = rowHeight(lines, 9);
}

function hasBranchTargets({ report, own }: Contents): boolean {
  return report.lines.some(({ contributions }) =>
    contributions.some(({ body, target }) => body !== own?.id && target !== null && target !== '-'),
  );
}

/** Each table on a page of its own, and the lines without targets apart, for the whole is too long for one page. */
function pageStarts({ plan: { results, rates, targets } }: Contents): number[] {
  const unassigned = results.rows.find(({ line }) => line.kind === 'section' && !line.section.targets);
  return [...(unassigned ? [unassigned.row] : []), rates.band, targets.band];
}

export function writeBranches(workbook: Workbook, contents: Contents): void {
  const { words, plan, branches } = contents;
  const frozen = { state: 'frozen', xSplit: plan.columns.measure, ySplit: plan.header, showGridLines: false } as const;
  const sheet = workbook.addWorksheet(plan.sheet, { views: [frozen] });
  setWidths(sheet, columnWidths(branches.length));
  printTop(sheet, contents);
  printHeader(sheet, contents);
  const text = words.branches;
  printBand(sheet, contents, plan.results, text.results, text.resultsLegend);
  writeResults(sheet, contents);
  writeWelfare(sheet, contents);
  const known = hasBranchTargets(contents);
  const ratesLegend = known ? text.ratesLegend : `${text.ratesLegend} ${text.noBranchRates}`;
  printBand(sheet, contents, plan.rates, text.rates, ratesLegend);
  writeRates(sheet, contents);
  printBand(sheet, contents, plan.targets, text.targets, text.targetsLegend);
  writeTargets(sheet, contents);
  for (const highlight of [highlightMarks, highlightMoney, highlightPartial, highlightRates])
    highlight(sheet, contents);
  for (const start of pageStarts(contents)) sheet.getRow(start - 1).addPageBreak();
  const last = plan.targets.next - 2;
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(last, plan.columns.given)}`,
    repeat: [plan.header, plan.header],
    footer: plan.sheet,
  });
}
