/** The sheet that holds a written report against the form: what contradicts itself first, then what differs. */
import type { Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import { decimalPlaces, type Decimal } from '../../core/figures/decimal';
import { comparisonSheet as en } from '../../text/en/comparison-sheet';
import type { Language } from '../../text/language';
import { comparisonSheet as vi, type ComparisonSheetTexts } from '../../text/vi/comparison-sheet';
import { put, putAcross, setWidths, type Content } from './cells';
import { exactNumber } from './marks';
import { newWorkbook } from './new-workbook';
import { TEXT_FORMAT, WHOLE } from './number-formats';
import { repack } from './package';
import { setPaper } from './page';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

export const COMPARISON_TEXTS: Readonly<Record<Language, ComparisonSheetTexts>> = { vi, en };

/** Figures as decimal text in the form's measure. */
export interface ComparedRow {
  readonly mark: '✓' | '≠' | '?';
  readonly verdict: string;
  readonly place: string;
  readonly sentence: string;
  /** As it stands in the written report. */
  readonly figure: string;
  readonly about: string;
  readonly formText: string;
  readonly values: {
    readonly stated: Decimal | null;
    readonly form: Decimal | null;
    readonly difference: Decimal | null;
  };
  readonly remark: string;
  readonly quiet: boolean;
}

export interface ComparedRows {
  readonly year: number;
  readonly summary: string;
  readonly rows: readonly ComparedRow[];
}

const SIZE = 10;
const HEADER = 4;
const WIDTHS = [15, 11, 52, 17, 30, 15, 15, 13, 40] as const;
const MOST_PLACES = 6;

function formatOf(value: Decimal): string {
  const places = Math.min(MOST_PLACES, decimalPlaces(value));
  return places === 0 ? WHOLE : `${WHOLE}.${'0'.repeat(places)}`;
}

function signed(format: string): string {
  return `+${format};-${format};0`;
}

interface Printed {
  readonly content: Content;
  readonly look: Partial<Look>;
}

const words = (content: string, look: Partial<Look> = {}): Printed => ({
  content,
  look: { format: TEXT_FORMAT, ...look },
});

function number(value: Decimal | null, text: string, format = (plain: string): string => plain): Printed {
  if (value === null) return words(text, { align: 'right', indent: 1 });
  return { content: exactNumber(value), look: { align: 'right', indent: 1, format: format(formatOf(value)) } };
}

function printedRow(row: ComparedRow): readonly Printed[] {
  const { stated, form, difference } = row.values;
  const grave = row.mark === '≠' ? { bold: true, colour: colours.warning } : {};
  const asked = row.mark === '?' && !row.quiet ? { bold: true } : {};
  return [
    words(`${row.mark} ${row.verdict}`, { ...grave, ...asked }),
    words(row.place),
    words(row.sentence),
    words(row.figure),
    words(row.about),
    number(stated, ''),
    number(form, row.formText),
    number(difference, '', signed),
    words(row.remark),
  ];
}

function shownLength({ content, look }: Printed): string {
  return typeof content === 'string' ? content : look.format === undefined ? '' : ' ';
}

function printRow(sheet: Worksheet, at: number, row: ComparedRow): void {
  const printed = printedRow(row);
  const look: Look = { size: SIZE, border: 'grey', vertical: 'top', ...(row.quiet && { colour: colours.quiet }) };
  for (const [index, one] of printed.entries()) put(sheet, at, index + 1, one.content, style({ ...look, ...one.look }));
  const lines = printed.map((one, index) =>
    lineCount(shownLength(one), { width: WIDTHS[index] ?? 10, size: SIZE, bold: index === 0 }),
  );
  sheet.getRow(at).height = rowHeight(Math.max(...lines), SIZE);
}

function printTop(sheet: Worksheet, { year, summary }: ComparedRows, text: ComparisonSheetTexts): void {
  const across = { from: 1, to: WIDTHS.length };
  const quiet = { size: SIZE, colour: colours.quiet };
  putAcross(sheet, 1, across, text.title(year), style({ size: 13, bold: true }));
  putAcross(sheet, 2, across, summary, style({ size: 11 }));
  putAcross(sheet, 3, across, text.legend, style({ ...quiet, italic: true }));
  const look: Look = { size: SIZE, bold: true, align: 'center', border: 'grey', fill: colours.heading };
  const { verdict, place, sentence, figure, about, stated, form, difference, remark } = text;
  const headings = [verdict, place, sentence, figure, about, stated, form, difference, remark];
  for (const [index, heading] of headings.entries()) put(sheet, HEADER, index + 1, heading, style(look));
  const highest = Math.max(
    ...headings.map((heading, index) => lineCount(heading, { width: WIDTHS[index] ?? 10, size: SIZE, bold: true })),
  );
  for (const [row, lines, size] of [
    [1, 1, 13],
    [2, 1, 11],
    [3, 1, SIZE],
    [HEADER, highest, SIZE],
  ] as const)
    sheet.getRow(row).height = rowHeight(lines, size);
}

/** The sheet alone in a workbook of its own, from which it is put into another. */
export async function writeComparison(compared: ComparedRows, language: Language): Promise<Uint8Array> {
  const text = COMPARISON_TEXTS[language];
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(text.name, {
    views: [{ state: 'frozen', ySplit: HEADER, showGridLines: false }],
  });
  setWidths(sheet, WIDTHS);
  printTop(sheet, compared, text);
  for (const [index, row] of compared.rows.entries()) printRow(sheet, HEADER + 1 + index, row);
  const last = HEADER + Math.max(1, compared.rows.length);
  if (compared.rows.length === 0)
    putAcross(sheet, last, { from: 1, to: WIDTHS.length }, text.none, style({ size: SIZE, border: 'grey' }));
  else sheet.autoFilter = `${cellRef(HEADER, 1)}:${cellRef(last, WIDTHS.length)}`;
  setPaper(sheet, {
    orientation: 'landscape',
    printArea: `A1:${cellRef(last, WIDTHS.length)}`,
    repeat: [HEADER, HEADER],
    footer: text.name,
  });
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
