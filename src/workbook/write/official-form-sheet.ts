/** Sheet 1: the form as it is printed, filled in for the consolidating body. It can be sent up and read again. */
import type { Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../core/cell-ref';
import { put, putAcross, setWidths } from './cells';
import { isPartial, type Contents } from './contents';
import { FORM_COLUMNS, FORM_TEXT_SIZE, FORM_WIDTHS, TABLE_WIDTH } from './form-columns';
import { formRows } from '../../core/form-rows';
import { printFormRow } from './official-form-rows';
import { setPaper } from './page';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

const SIGNATURE_ROWS = 4;
/** Points of an empty row. */
const GAP = 8;

interface Writing {
  readonly sheet: Worksheet;
  readonly contents: Contents;
}

/** A line of text over the whole table, as high as it needs. */
function fullLine({ sheet }: Writing, row: number, text: string, look: Look): void {
  const { number, rate } = FORM_COLUMNS;
  putAcross(sheet, row, { from: number, to: rate }, text, style(look));
  const lines = lineCount(text, { width: TABLE_WIDTH, size: look.size, bold: look.bold });
  sheet.getRow(row).height = rowHeight(lines, look.size);
}

/** The lines above the table; gives back the next free row. */
function printAbove(writing: Writing): number {
  const { form, words, lines, own } = writing.contents;
  fullLine(writing, 1, words.officialForm.letterhead(own?.name ?? ''), { size: FORM_TEXT_SIZE, bold: true });
  fullLine(writing, 3, form.title, { size: 14, bold: true, align: 'center' });
  fullLine(writing, 4, form.noteAbove, { size: FORM_TEXT_SIZE, italic: true, align: 'center' });
  for (const gap of [2, 5]) writing.sheet.getRow(gap).height = GAP;
  if (!lines.some(isPartial)) return 6;
  const look: Look = { size: FORM_TEXT_SIZE, bold: true, align: 'center', colour: colours.warning };
  fullLine(writing, 5, words.officialForm.partialAbove, look);
  writing.sheet.getRow(6).height = GAP;
  return 7;
}

function printHeadings({ sheet, contents: { form, own } }: Writing, row: number): void {
  const { number, label, measure, result, rate } = FORM_COLUMNS;
  const heading = style({ size: FORM_TEXT_SIZE, bold: true, align: 'center', border: 'black' });
  const printed = (role: keyof typeof form.headings): string => form.headings[role][0] ?? '';
  putAcross(sheet, row, { from: number, to: number, bottom: row + 1 }, printed('number'), heading);
  putAcross(sheet, row, { from: label, to: label, bottom: row + 1 }, printed('label'), heading);
  putAcross(sheet, row, { from: measure, to: measure, bottom: row + 1 }, printed('measure'), heading);
  putAcross(sheet, row, { from: result, to: rate }, own?.name ?? '', heading);
  put(sheet, row + 1, result, printed('result'), heading);
  put(sheet, row + 1, rate, printed('rate'), heading);
  sheet.getRow(row).height = rowHeight(1, FORM_TEXT_SIZE);
  sheet.getRow(row + 1).height = rowHeight(2, FORM_TEXT_SIZE);
}

function notesBelow({ form, words, lines, report }: Contents): { text: string; warns: boolean }[] {
  const notes = form.notesBelow.map((note) => ({ text: `- ${note}`, warns: false }));
  const missing = report.bodies.filter(({ file }) => file === null).map(({ name }) => name);
  const least = [...lines].filter(isPartial).sort((a, b) => b.asked - a.asked || a.given - b.given)[0];
  if (!least) return notes;
  const { partialBelow, notSent } = words.officialForm;
  return [
    ...notes,
    { text: partialBelow(words.sheetNames.findings, least.given, least.asked), warns: true },
    ...(missing.length > 0 ? [{ text: notSent(missing), warns: true }] : []),
  ];
}

function printSignatures({ sheet, contents: { words, own } }: Writing, row: number): number {
  const { number, label, measure, rate } = FORM_COLUMNS;
  const { placeAndDate, preparedBy, onBehalf, chair } = words.officialForm;
  // The right half begins in the column of measures: text in the column of results would look like a figure to a reader.
  const right = { from: measure, to: rate };
  const bold = style({ size: FORM_TEXT_SIZE, bold: true, align: 'center' });
  putAcross(
    sheet,
    row,
    right,
    placeAndDate(own?.name ?? ''),
    style({ size: FORM_TEXT_SIZE, italic: true, align: 'center' }),
  );
  putAcross(sheet, row + 1, right, onBehalf, bold);
  putAcross(sheet, row + 2, { from: number, to: label }, preparedBy, bold);
  putAcross(sheet, row + 2, right, chair, bold);
  for (const line of [row, row + 1, row + 2]) sheet.getRow(line).height = rowHeight(1, FORM_TEXT_SIZE);
  return row + 2 + SIGNATURE_ROWS;
}

/** The lines below the table; gives back the last row. */
function printBelow(writing: Writing, row: number): number {
  const { form } = writing.contents;
  const notes = notesBelow(writing.contents);
  if (notes.length > 0) fullLine(writing, row, `${form.headings.note[0] ?? ''}:`, { size: FORM_TEXT_SIZE, bold: true });
  for (const [index, { text, warns }] of notes.entries()) {
    const look: Look = {
      size: FORM_TEXT_SIZE,
      italic: !warns,
      bold: warns,
      colour: warns ? colours.warning : colours.ink,
    };
    fullLine(writing, row + 1 + index, text, look);
  }
  return printSignatures(writing, row + notes.length + 2);
}

export function writeOfficialForm(workbook: Workbook, contents: Contents): void {
  const { words, form, lines } = contents;
  const sheet = workbook.addWorksheet(words.sheetNames.form, { views: [{ showGridLines: false }] });
  const writing = { sheet, contents };
  setWidths(sheet, Object.values(FORM_WIDTHS));
  const heading = printAbove(writing);
  printHeadings(writing, heading);
  const rows = formRows(form);
  const first = heading + 2;
  for (const [index, line] of rows.entries()) printFormRow(sheet, contents, first + index, line);
  const unassigned = rows.findIndex((line) => line.kind === 'section' && !line.section.targets);
  if (unassigned > 0) sheet.getRow(first + unassigned - 1).addPageBreak();
  const last = printBelow(writing, first + rows.length + 1);
  const lastColumn = lines.some(isPartial) ? FORM_COLUMNS.partial : FORM_COLUMNS.rate;
  setPaper(sheet, {
    orientation: 'portrait',
    printArea: `A1:${cellRef(last, lastColumn)}`,
    repeat: [heading, heading + 1],
  });
}
