/** The visible sheet of a form that we send out. */
import type { Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../../core/sheets/cell-ref';
import { SENT_COLUMNS } from '../../../core/sent-forms/form-identity';
import { reportSheets } from '../../../text/vi/report-sheets';
import { put, putAcross, setWidths } from '../cells';
import { FORM_TEXT_SIZE } from '../form-columns';
import { fullLine, printSignatures, type FormPage } from '../form-parts';
import { ANY_DECIMALS, WHOLE } from '../number-formats';
import { setPaper } from '../page';
import { breakPages } from '../page-breaks';
import { colours, style, type Look } from '../styles';
import { lineCount, rowHeight } from '../text-size';
import { toFillFormula, welfareTotals } from './formulas';
import { addHighlights } from './highlights';
import type { SentFormPlan } from './plan';
import { FREE, printTable, SENT_WIDTHS } from './table';
import { addValidations } from './validations';

const HELPER_SIZE = 11;
const HELPER: Look = { size: HELPER_SIZE, fill: colours.heading, wrap: false };
/** Points of an empty row. */
const GAP = 8;

const WIDTH = Object.values(SENT_WIDTHS).reduce((sum, one) => sum + one, 0);

/** Rows that are not printed: what is still to fill in, and what the form adds up to. */
function printHelpers(sheet: Worksheet, plan: SentFormPlan): void {
  const { number, target, result, rate, note } = SENT_COLUMNS;
  const { status, welfare, words } = plan;
  putAcross(sheet, status, { from: number, to: note }, toFillFormula(plan), style({ ...HELPER, size: 13, bold: true }));
  sheet.getRow(status).height = rowHeight(1, 13);
  const totals = welfareTotals(plan);
  if (!totals) return;
  const { codes, count, amount, measure } = totals;
  const lines = [
    { row: welfare.count, label: words.welfareCount(codes), total: count, unit: words.welfareUnits, format: WHOLE },
    { row: welfare.amount, label: words.welfareAmount(codes), total: amount, unit: measure, format: ANY_DECIMALS },
  ];
  for (const { row, label, total, unit, format } of lines) {
    putAcross(sheet, row, { from: number, to: target }, label, style(HELPER));
    put(sheet, row, result, total, style({ ...HELPER, bold: true, align: 'center', format }));
    putAcross(sheet, row, { from: rate, to: note }, unit, style(HELPER));
    sheet.getRow(row).height = rowHeight(1, HELPER_SIZE);
  }
}

function printAbove(page: FormPage, plan: SentFormPlan): void {
  const { form, body, consolidating, letterhead, title, heading, noteAbove } = plan;
  const name = reportSheets.officialForm.letterhead;
  const isConsolidating = body.id === consolidating.id;
  fullLine(page, letterhead, name(consolidating.name), { size: FORM_TEXT_SIZE, bold: isConsolidating });
  if (!isConsolidating) fullLine(page, letterhead + 1, name(body.name), { size: FORM_TEXT_SIZE, bold: true });
  fullLine(page, title, form.title, { size: 14, bold: true, align: 'center' });
  fullLine(page, title + 1, noteAbove, { size: FORM_TEXT_SIZE, italic: true, align: 'center' });
  for (const gap of [letterhead - 1, title - 1, heading - 1]) page.sheet.getRow(gap).height = GAP;
}

function printHeadings(sheet: Worksheet, { form, body, heading }: SentFormPlan): void {
  const look = style({ size: FORM_TEXT_SIZE, bold: true, align: 'center', border: 'black' });
  const { result, rate } = SENT_COLUMNS;
  for (const role of ['number', 'label', 'measure', 'target', 'note'] as const) {
    const column = SENT_COLUMNS[role];
    putAcross(sheet, heading, { from: column, to: column, bottom: heading + 1 }, form.headings[role][0] ?? '', look);
  }
  putAcross(sheet, heading, { from: result, to: rate }, body.name, look);
  put(sheet, heading + 1, result, form.headings.result[0] ?? '', look);
  put(sheet, heading + 1, rate, form.headings.rate[0] ?? '', look);
  const linesIn = (text: string, width: number): number => lineCount(text, { width, size: FORM_TEXT_SIZE, bold: true });
  const upper = linesIn(body.name, SENT_WIDTHS.result + SENT_WIDTHS.rate);
  const lower = Math.max(
    ...(['result', 'rate'] as const).map((role) => linesIn(form.headings[role][0] ?? '', SENT_WIDTHS[role])),
  );
  const whole = Math.max(
    ...(['label', 'measure', 'target', 'note'] as const).map((role) =>
      linesIn(form.headings[role][0] ?? '', SENT_WIDTHS[role]),
    ),
  );
  sheet.getRow(heading).height = rowHeight(upper, FORM_TEXT_SIZE);
  sheet.getRow(heading + 1).height = rowHeight(Math.max(lower, whole - upper), FORM_TEXT_SIZE);
}

/** A trade’s union signs where the province does. */
function isOfPlace(name: string): boolean {
  return !reportSheets.officialForm.placeAndDate(name).startsWith('…');
}

/** Gives back the last row. */
function printBelow(page: FormPage, plan: SentFormPlan): number {
  const { form, body, consolidating, below } = plan;
  const { notesBelow, headings } = form;
  if (notesBelow.length > 0) fullLine(page, below, `${headings.note[0] ?? ''}:`, { size: FORM_TEXT_SIZE, bold: true });
  for (const [index, note] of notesBelow.entries())
    fullLine(page, below + 1 + index, `- ${note}`, { size: FORM_TEXT_SIZE, italic: true });
  const { officialForm: words } = reportSheets;
  return printSignatures(page, below + notesBelow.length + 2, {
    words,
    bodyName: isOfPlace(body.name) ? body.name : consolidating.name,
    free: FREE,
  });
}

/** Columns may be made wider; everything else that is fixed stays so. */
function protect(sheet: Worksheet): void {
  // The library's type lacks it; its promise is for passwords, which are not its business here.
  Object.assign(sheet, {
    sheetProtection: { sheet: true, objects: false, scenarios: false, formatColumns: true },
  });
}

export function writeSentSheet(workbook: Workbook, plan: SentFormPlan): Worksheet {
  const { number, measure, note, mark } = SENT_COLUMNS;
  const sheet = workbook.addWorksheet(plan.words.sheetName, {
    views: [{ state: 'frozen', ySplit: plan.status, showGridLines: false }],
  });
  const page: FormPage = { sheet, across: { from: number, to: note }, width: WIDTH, right: measure };
  setWidths(sheet, Object.values(SENT_WIDTHS));
  sheet.getColumn(mark).hidden = true;
  printHelpers(sheet, plan);
  printAbove(page, plan);
  printHeadings(sheet, plan);
  printTable(sheet, plan);
  const last = printBelow(page, plan);
  breakPages(sheet, {
    above: { first: plan.letterhead, last: plan.heading + 1 },
    headings: { first: plan.heading, last: plan.heading + 1 },
    lines: plan.lines,
    below: { first: plan.below, last },
  });
  addValidations(sheet, plan);
  addHighlights(sheet, plan);
  protect(sheet);
  setPaper(sheet, {
    orientation: 'portrait',
    printArea: `A${String(plan.letterhead)}:${cellRef(last, note)}`,
    repeat: [plan.heading, plan.heading + 1],
  });
  return sheet;
}
