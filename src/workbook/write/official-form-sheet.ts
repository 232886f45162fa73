/** Sheet 1: the form as it is printed, filled in for the consolidating body. It can be sent up and read again. */
import type { Workbook } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import { put, putAcross, setWidths } from './cells';
import { isPartial, type Contents } from './contents';
import { FORM_COLUMNS, FORM_TEXT_SIZE, FORM_WIDTHS, TABLE_WIDTH } from './form-columns';
import { fullLine, printSignatures, type FormPage } from './form-parts';
import { formRows } from '../../core/forms/form-rows';
import { printFormRow } from './official-form-rows';
import { setPaper } from './page';
import { colours, style, type Look } from './styles';
import { rowHeight } from './text-size';

/** Points of an empty row. */
const GAP = 8;

interface Writing extends FormPage {
  readonly contents: Contents;
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
  const { words, own } = writing.contents;
  return printSignatures(writing, row + notes.length + 2, { words: words.officialForm, bodyName: own?.name ?? '' });
}

export function writeOfficialForm(workbook: Workbook, contents: Contents): void {
  const { words, form, lines } = contents;
  const sheet = workbook.addWorksheet(words.sheetNames.form, { views: [{ showGridLines: false }] });
  const { number, measure, rate } = FORM_COLUMNS;
  const writing = { sheet, contents, across: { from: number, to: rate }, width: TABLE_WIDTH, right: measure };
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
