/** What the report's official form and the forms we send out have in common: their lines over the whole table, title rows, signatures. */
import type { Worksheet } from 'exceljs';
import type { ReportSheets } from '../../text/vi/report-sheets';
import { put, putAcross, type Across } from './cells';
import { FORM_TEXT_SIZE } from './form-columns';
import { style, type CellStyle, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

export interface FormPage {
  readonly sheet: Worksheet;
  /** First and last column of the table. */
  readonly across: Pick<Across, 'from' | 'to'>;
  /** Of the table, in Excel's units. */
  readonly width: number;
  /** Where the right half begins: left of the column of results, where text would look like a figure to a reader. */
  readonly right: number;
}

const SIGNATURE_ROWS = 4;

/** A line of text over the whole table, as high as it needs. */
export function fullLine({ sheet, across, width }: FormPage, row: number, text: string, look: Look): void {
  putAcross(sheet, row, across, text, style(look));
  const lines = lineCount(text, { width, size: look.size, bold: look.bold });
  sheet.getRow(row).height = rowHeight(lines, look.size);
}

/** Number and title of a section or programme; the rest of its row is an empty frame. */
export function printTitleRow(
  sheet: Worksheet,
  row: number,
  title: { readonly number: string; readonly text: string },
  columns: { readonly number: number; readonly label: number; readonly last: number; readonly labelWidth: number },
): void {
  const look: Look = { size: FORM_TEXT_SIZE, border: 'black' };
  const { number, label, last, labelWidth } = columns;
  put(sheet, row, number, title.number, style({ ...look, align: 'center', bold: true }));
  put(sheet, row, label, title.text, style({ ...look, bold: true }));
  for (let column = label + 1; column <= last; column += 1)
    put(sheet, row, column, null, style({ ...look, align: 'center' }));
  const lines = lineCount(title.text, { width: labelWidth, size: FORM_TEXT_SIZE, bold: true });
  sheet.getRow(row).height = rowHeight(lines, FORM_TEXT_SIZE);
}

export interface Signatures {
  readonly words: ReportSheets['officialForm'];
  readonly bodyName: string;
  /** Where the sheet is protected: what leaves a cell free for people to fill in. */
  readonly free?: CellStyle;
}

/** Place, date and who signs; gives back the last row, where the names go. */
export function printSignatures(page: FormPage, row: number, { words, bodyName, free }: Signatures): number {
  const { sheet, across, right: from } = page;
  const right = { from, to: across.to };
  const left = { from: across.from, to: from - 1 };
  const bold = style({ size: FORM_TEXT_SIZE, bold: true, align: 'center' });
  const date = style({ size: FORM_TEXT_SIZE, italic: true, align: 'center' });
  const last = row + 2 + SIGNATURE_ROWS;
  putAcross(sheet, row, right, words.placeAndDate(bodyName), { ...date, ...free });
  putAcross(sheet, row + 1, right, words.onBehalf, bold);
  putAcross(sheet, row + 2, left, words.preparedBy, bold);
  putAcross(sheet, row + 2, right, words.chair, bold);
  if (free) for (const names of [left, right]) putAcross(sheet, last, names, null, { ...bold, ...free });
  for (const line of [row, row + 1, row + 2]) sheet.getRow(line).height = rowHeight(1, FORM_TEXT_SIZE);
  return last;
}
