import { cellRef } from '../../core/cell-ref';
import type { Cell, CellType } from '../../core/workbook';
import { DATE, PERCENT } from '../parts/number-format';
import type { RichText } from '../parts/rich-text';
import { NO_STYLE, type CellStyle } from '../parts/styles';
import { readInteger } from '../parts/values';
import { refuseStructure } from '../refusal';
import type { SheetContext } from './context';
import { dateOfSerial, readIsoDate } from './dates';
import { fontOf } from './fonts';
import { readNumberText } from './number-text';
import type { RawCell } from './raw-cell';

type Writable = { -readonly [K in keyof Cell]: Cell[K] };

const refOf = (raw: RawCell): string => cellRef(raw.row, raw.column);

function make(raw: RawCell, type: CellType, value: string): Writable {
  return { row: raw.row, column: raw.column, type, value };
}

/** A value we could not make out: kept for people to see, never for a sum. */
function unreadable(raw: RawCell, value: string): Writable {
  return make(raw, 'error', value);
}

function styleOf(raw: RawCell, context: SheetContext): CellStyle {
  if (raw.style === null || raw.style === '') return NO_STYLE;
  const index = readInteger(raw.style);
  const style = index === null ? null : context.style(index);
  if (style !== null) return style;
  context.notice('unknown-style', refOf(raw), { style: raw.style });
  return NO_STYLE;
}

function numberCell(raw: RawCell, text: string, context: SheetContext): Writable {
  const number = readNumberText(text);
  if (number.status === 'unreadable') {
    context.notice('unreadable-number', refOf(raw), { text });
    return unreadable(raw, text);
  }
  if (number.status === 'large') context.notice('number-too-large', refOf(raw), { text });
  const { meaning } = styleOf(raw, context);
  if (meaning === DATE) return serialCell(raw, number.text, context);
  const cell = make(raw, 'number', number.text);
  if (meaning === PERCENT) cell.percent = true;
  return cell;
}

function serialCell(raw: RawCell, text: string, context: SheetContext): Writable {
  const date = dateOfSerial(text, context.date1904);
  if (date !== null) return make(raw, 'date', date);
  context.notice('impossible-date', refOf(raw), { text });
  return make(raw, 'number', text);
}

function textCell(raw: RawCell, rich: RichText, context: SheetContext): Writable | null {
  if (rich.text === '' && raw.formula === null) return null;
  context.countText(rich.text);
  const cell = make(raw, 'text', rich.text);
  const font = fontOf(rich, styleOf(raw, context).font, () => refOf(raw), context);
  if (font !== null) cell.font = font;
  return cell;
}

function sharedCell(raw: RawCell, index: string, context: SheetContext): Writable | null {
  const { strings } = context;
  if (strings === null) return refuseStructure('missing-part', context.part, 'sharedStrings', refOf(raw));
  const rich = strings[readInteger(index) ?? -1];
  if (rich !== undefined) return textCell(raw, rich, context);
  context.notice('unknown-text', refOf(raw), { index });
  return unreadable(raw, index);
}

function dateCell(raw: RawCell, text: string, context: SheetContext): Writable {
  const date = readIsoDate(text);
  if (date !== null) return make(raw, 'date', date);
  context.notice('unreadable-date', refOf(raw), { text });
  return unreadable(raw, text);
}

function booleanCell(raw: RawCell, text: string, context: SheetContext): Writable {
  if (text === '1' || text === 'true') return make(raw, 'boolean', 'TRUE');
  if (text === '0' || text === 'false') return make(raw, 'boolean', 'FALSE');
  context.notice('unreadable-boolean', refOf(raw), { text });
  return unreadable(raw, text);
}

function errorCell(raw: RawCell, error: string, context: SheetContext): Writable {
  context.notice('error-value', refOf(raw), { error });
  return make(raw, 'error', error);
}

/** An inline text outweighs a plain value beside it, and is worth a word where the cell does not call itself one. */
function inlineCell(raw: RawCell, inline: RichText, context: SheetContext): Writable | null {
  const other = raw.value ?? raw.type;
  const agrees = raw.type === 'inlineStr' && (raw.value === null || raw.value === inline.text);
  if (!agrees) context.notice('contradicting-content', refOf(raw), { kept: inline.text, other });
  return textCell(raw, inline, context);
}

/** An inline text whose characters stand where a number would. */
function strayCell(raw: RawCell, text: string, context: SheetContext): Writable | null {
  context.notice('contradicting-content', refOf(raw), { kept: text, other: raw.type });
  return textCell(raw, { text, fonts: null }, context);
}

/** The cell that its type and value make; null for a blank one. */
export function cellOf(raw: RawCell, context: SheetContext): Writable | null {
  if (raw.inline !== null) return inlineCell(raw, raw.inline, context);
  const { value: text, type } = raw;
  if (text === null) return null;
  if (type === 'str') return textCell(raw, { text, fonts: null }, context);
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
