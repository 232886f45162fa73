import type { TextRun } from '../../parts/rich-text';
import { readInteger } from '../../parts/values';
import { refuseStructure } from '../../refusal';
import { CALC_EXTENSION, OFFICE, TABLE, TEXT_CONTENT } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';
import { Paragraphs } from './paragraphs';
import type { OdsStyles } from './styles';

/** A cell as the file writes it; it may stand for several in a row. */
export interface OdsCell {
  readonly column: number;
  readonly repeat: number;
  readonly type: string;
  readonly value: string | null;
  /** As it is shown. */
  readonly text: string;
  /** False where it is shown without even an empty text. */
  readonly isShown: boolean;
  readonly fonts: ReadonlySet<string>;
  readonly runs: readonly TextRun[];
  readonly formula: string | null;
  readonly style: string | null;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

/** How often an element stands for itself; anything but a positive whole number makes the file unreadable. */
export function repeatOf(xml: Scanner, name: string): number {
  const text = xml.attributeIn(TABLE, name);
  if (text === null) return 1;
  const count = readInteger(text);
  return count === null || count < 1 ? refuseStructure('bad-address', xml.part, `${name}="${text}"`) : count;
}

/** Where each type keeps its value. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['float', 'value'],
  ['percentage', 'value'],
  ['currency', 'value'],
  ['date', 'date-value'],
  ['time', 'time-value'],
  ['boolean', 'boolean-value'],
  ['string', 'string-value'],
]);

/** "of:=SUM([.D2:.D5])" without what stands before its code. */
function formulaOf(text: string | null): string | null {
  return text === null ? null : text.replace(/^(\w+:)?=?/, '');
}

/** Reads the cell just opened. */
export function readOdsCell(xml: Scanner, column: number, styles: OdsStyles): OdsCell {
  const type = xml.attributeIn(OFFICE, 'value-type') ?? '';
  const isError = xml.attributeIn(CALC_EXTENSION, 'value-type') === 'error';
  const value = xml.attributeIn(OFFICE, attributes.get(type) ?? 'value');
  const formula = formulaOf(xml.attributeIn(TABLE, 'formula'));
  const style = xml.attributeIn(TABLE, 'style-name');
  const repeat = repeatOf(xml, 'number-columns-repeated');
  const rowsSpanned = repeatOf(xml, 'number-rows-spanned');
  const columnsSpanned = repeatOf(xml, 'number-columns-spanned');
  const paragraphs = new Paragraphs(xml, styles);
  while (xml.nextChild()) {
    if (xml.is(TEXT_CONTENT, 'p') || xml.is(TEXT_CONTENT, 'h')) paragraphs.add();
    else if (xml.is(TABLE, 'table')) refuseStructure('unexpected-element', xml.part, 'table');
    else xml.skip();
  }
  const { text, fonts, runs } = paragraphs;
  const isShown = paragraphs.count > 0 || value !== null;
  const shown = type === 'string' && value !== null && !isError ? value : text;
  const known = isError ? 'error' : type;
  return {
    column,
    repeat,
    type: known,
    value,
    text: shown,
    isShown,
    fonts,
    runs,
    formula,
    style,
    rowsSpanned,
    columnsSpanned,
  };
}
