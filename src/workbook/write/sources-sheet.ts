/** Sheet 4: where every figure comes from, so that an auditor can open the very cell. */
import type { Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import { put, putAcross, setWidths } from './cells';
import type { Contents } from './contents';
import { setPaper } from './page';
import { sourceRows, type SourceRow } from './source-rows';
import { TEXT_FORMAT } from './number-formats';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

const SIZE = 9;
const HEADER = 3;
/** A fingerprint in two lines of 32 digits. */
const FINGERPRINT_SIZE = 7;
const WIDTHS = [20, 12, 34, 30, 10, 6, 13, 12, 19, 23] as const;
/** The sheet shows no more of a cell that someone filled with a page of text; the cell itself holds all of it. */
const MOST_LINES = 6;

function printRow(sheet: Worksheet, row: number, one: SourceRow): void {
  const look: Look = { size: SIZE, border: 'grey', vertical: 'top' };
  const text = style({ ...look, format: TEXT_FORMAT });
  const texts = [one.body, one.code, one.label, one.file, one.sheet, one.cell, one.raw, null, one.use, one.sha256];
  for (const [index, content] of texts.entries()) if (content !== null) put(sheet, row, index + 1, content, text);
  put(sheet, row, 8, one.value, style({ ...look, align: 'right', indent: 1, format: one.format }));
  const grave = one.grave ? { bold: true, colour: colours.warning } : {};
  put(sheet, row, 9, one.use, style({ ...look, ...grave }));
  put(sheet, row, 10, one.sha256, style({ ...look, size: FINGERPRINT_SIZE, format: TEXT_FORMAT }));
  const lines = texts
    .slice(0, 9)
    .map((content, index) => lineCount(content ?? '', { width: WIDTHS[index] ?? 10, size: SIZE }));
  const fingerprint = rowHeight(one.sha256 === '' ? 1 : 2, FINGERPRINT_SIZE);
  sheet.getRow(row).height = Math.max(fingerprint, rowHeight(Math.min(MOST_LINES, Math.max(...lines)), SIZE));
}

function printTop(sheet: Worksheet, { words, report }: Contents): void {
  const text = words.sources;
  const across = { from: 1, to: WIDTHS.length };
  putAcross(sheet, 1, across, text.title(report.form.year), style({ size: 13, bold: true }));
  putAcross(sheet, 2, across, text.explanation, style({ size: SIZE, italic: true, colour: colours.quiet }));
  const look: Look = { size: SIZE, bold: true, align: 'center', border: 'grey', fill: colours.heading };
  const { body, code, label, file, sheet: name, cell, raw, value, use, sha256 } = text;
  for (const [index, heading] of [body, code, label, file, name, cell, raw, value, use, sha256].entries())
    put(sheet, HEADER, index + 1, heading, style(look));
  for (const [row, size] of [
    [1, 13],
    [2, SIZE],
    [HEADER, SIZE],
  ] as const)
    sheet.getRow(row).height = rowHeight(1, size);
}

export function writeSources(workbook: Workbook, contents: Contents): void {
  const name = contents.words.sheetNames.sources;
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: HEADER, showGridLines: false }] });
  setWidths(sheet, WIDTHS);
  printTop(sheet, contents);
  const rows = sourceRows(contents);
  for (const [index, one] of rows.entries()) printRow(sheet, HEADER + 1 + index, one);
  const last = HEADER + Math.max(1, rows.length);
  sheet.autoFilter = `${cellRef(HEADER, 1)}:${cellRef(last, WIDTHS.length)}`;
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(last, WIDTHS.length)}`,
    repeat: [HEADER, HEADER],
    footer: name,
  });
}
