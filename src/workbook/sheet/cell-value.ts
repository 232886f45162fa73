import { cellRef } from '../../core/sheets/cell-ref';
import type { Cell } from '../../core/workbook';
import { shownNumber, shownText } from '../parts/number-display';
import { withLook } from '../parts/look';
import { DATE, PERCENT } from '../parts/number-format';
import { plainText, type RichText, type TextRun } from '../parts/rich-text';
import { NO_STYLE, type CellStyle } from '../parts/styles';
import { readBoolean, readInteger } from '../parts/values';
import { refuseStructure } from '../refusal';
import type { SheetContext } from './context';
import { dateOfSerial, readIsoDate } from './dates';
import { fontOfRuns } from './fonts';
import { makeCell, makePercentCell } from './make-cell';
import { isPlainNumber, readOddNumber } from './number-text';
import { BAD_STYLE_NUMBER, NO_STYLE_NUMBER, type RawCell } from './raw-cell';

const refOf = (raw: RawCell): string => cellRef(raw.row, raw.column);

/** A value we could not make out: kept for people to see, never for a sum. */
function unreadable(raw: RawCell, value: string): Cell {
  return makeCell(raw, 'error', value);
}

function styleOf(raw: RawCell, context: SheetContext): CellStyle {
  if (raw.style === NO_STYLE_NUMBER) return context.style(0) ?? NO_STYLE;
  const style = context.style(raw.style);
  if (style !== null) return style;
  context.notice('unknown-style', refOf(raw), { style: raw.style === BAD_STYLE_NUMBER ? '?' : String(raw.style) });
  return NO_STYLE;
}

/** The number as it is kept; null where the text is none. What is odd about it is told. */
function numberText(raw: RawCell, text: string, context: SheetContext): string | null {
  if (isPlainNumber(text)) return text;
  const number = readOddNumber(text);
  if (number.status === 'number') return number.text;
  context.notice(number.status === 'large' ? 'number-too-large' : 'unreadable-number', refOf(raw), { text });
  return number.status === 'large' ? number.text : null;
}

function numberCell(raw: RawCell, text: string, context: SheetContext): Cell {
  const number = numberText(raw, text, context);
  if (number === null) return unreadable(raw, text);
  const style = styleOf(raw, context);
  const { meaning, display } = style;
  if (meaning === DATE) return serialCell(raw, number, context);
  const cell = withLook(meaning === PERCENT ? makePercentCell(raw, number) : makeCell(raw, 'number', number), style);
  return display === null ? cell : withShown(cell, shownNumber(display, number));
}

function withShown(cell: Cell, shown: string | null): Cell {
  return shown === null ? cell : { ...cell, shown };
}

function serialCell(raw: RawCell, text: string, context: SheetContext): Cell {
  const date = dateOfSerial(text, context.date1904);
  if (date !== null) return makeCell(raw, 'date', date);
  context.notice('impossible-date', refOf(raw), { text });
  return makeCell(raw, 'number', text);
}

function textCell(raw: RawCell, text: string, runs: readonly TextRun[] | null, context: SheetContext): Cell | null {
  if (text === '' && raw.formula === null) return null;
  context.countText(text);
  const style = styleOf(raw, context);
  const cell =
    runs === null
      ? withLook(makeCell(raw, 'text', text, style.font), style)
      : cellOfRuns(raw, text, runs, style, context);
  return style.display === null ? cell : withShown(cell, shownText(style.display, text));
}

function cellOfRuns(
  raw: RawCell,
  text: string,
  runs: readonly TextRun[],
  { font, apart }: CellStyle,
  context: SheetContext,
): Cell {
  const fonts = runs.map((run) => run.font);
  const cell = makeCell(raw, 'text', text, fontOfRuns(fonts, font, raw, context));
  const plain = plainText(runs, apart);
  return plain === null ? cell : { ...cell, plain };
}

function sharedCell(raw: RawCell, index: string, context: SheetContext): Cell | null {
  const { strings } = context;
  if (strings === null) return refuseStructure('missing-part', context.part, 'sharedStrings', refOf(raw));
  const rich = strings[readInteger(index) ?? -1];
  if (rich !== undefined) return textCell(raw, rich.text, rich.runs, context);
  context.notice('unknown-text', refOf(raw), { index });
  return unreadable(raw, index);
}

function dateCell(raw: RawCell, text: string, context: SheetContext): Cell {
  const date = readIsoDate(text);
  if (date !== null) return makeCell(raw, 'date', date);
  context.notice('unreadable-date', refOf(raw), { text });
  return unreadable(raw, text);
}

function booleanCell(raw: RawCell, text: string, context: SheetContext): Cell {
  const value = readBoolean(text);
  if (value !== null) return makeCell(raw, 'boolean', value ? 'TRUE' : 'FALSE');
  context.notice('unreadable-boolean', refOf(raw), { text });
  return unreadable(raw, text);
}

function errorCell(raw: RawCell, error: string, context: SheetContext): Cell {
  context.notice('error-value', refOf(raw), { error });
  return makeCell(raw, 'error', error);
}

/** An inline text outweighs a plain value beside it, and is worth a word where the cell does not call itself one. */
function inlineCell(raw: RawCell, inline: RichText, context: SheetContext): Cell | null {
  const other = raw.value ?? raw.type;
  const agrees = raw.type === 'inlineStr' && (raw.value === null || raw.value === inline.text);
  if (!agrees) context.notice('contradicting-content', refOf(raw), { kept: inline.text, other });
  return textCell(raw, inline.text, inline.runs, context);
}

/** An inline text whose characters stand where a number would: LibreOffice wrote the results of formulas so. */
function strayCell(raw: RawCell, text: string, context: SheetContext): Cell | null {
  if (raw.formula === null) context.notice('contradicting-content', refOf(raw), { kept: text, other: raw.type });
  return textCell(raw, text, null, context);
}

/** The cell that its type and value make; null for a blank one. */
export function cellOf(raw: RawCell, context: SheetContext): Cell | null {
  if (raw.inline !== null) return inlineCell(raw, raw.inline, context);
  const { value: text, type } = raw;
  if (text === null) return null;
  if (type === 'str') return textCell(raw, text, null, context);
  if (text === '') return null;
  switch (type) {
    case '':
    case 'n':
      return numberCell(raw, text, context);
    case 's':
      return sharedCell(raw, text, context);
    case 'b':
      return booleanCell(raw, text, context);
    case 'd':
      return dateCell(raw, text, context);
    case 'e':
      return errorCell(raw, text, context);
    case 'inlineStr':
      return strayCell(raw, text, context);
    default:
      context.notice('unknown-cell-type', refOf(raw), { type, text });
      return unreadable(raw, text);
  }
}
