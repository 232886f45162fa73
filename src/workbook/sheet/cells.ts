import { cellRef, MAX_COLUMN, MAX_ROW } from '../../core/sheets/cell-ref';
import type { Cell } from '../../core/workbook';
import { limits } from '../limits';
import { readEscapedText, readRichText } from '../parts/rich-text';
import { readInteger, trimSpace, unescapeText } from '../parts/values';
import { refuseStructure } from '../refusal';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { cellOf } from './cell-value';
import type { SheetContext } from './context';
import { Formulas } from './formulas';
import { HiddenSpans } from './hidden';
import { CALCULATED_TEXT, PlainCell } from './plain-cell';
import { Position } from './position';
import { BAD_STYLE_NUMBER, NO_STYLE_NUMBER, type RawCell } from './raw-cell';

const R = 114;
const S = 115;
const T = 116;

/** Reads the rows of one sheet into cells; blank ones leave nothing behind. */
export class CellReader {
  readonly cells: Cell[] = [];
  /** Whether cells stand in the order of the sheet, so far. */
  ordered = true;
  readonly formulas: Formulas;
  readonly hiddenRows = new HiddenSpans();

  private readonly plain = new PlainCell();
  private readonly claimed = new Position();
  /** The row that the cell at hand claims to be in. */
  private claimedRow = 0;
  private readonly raw: RawCell = {
    row: 0,
    column: 0,
    type: '',
    style: NO_STYLE_NUMBER,
    value: null,
    formula: null,
    shared: null,
    inline: null,
  };
  private readonly rowsSeen: number[] = [];
  private rowSet: Set<number> | null = null;
  private row = 0;
  private column = 0;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.formulas = new Formulas(context);
  }

  /** The cell read last; null before the first. */
  place(): string | null {
    return this.row === 0 ? null : cellRef(this.row, Math.max(this.column, 1));
  }

  /** Reads the <sheetData> just opened. */
  read(xml: Scanner): void {
    while (xml.nextChild()) {
      if (!xml.is(SPREADSHEET, 'row')) this.unexpected(xml);
      this.readRow(xml);
    }
  }

  private unexpected(xml: Scanner): never {
    return refuseStructure('unexpected-element', this.part, xml.local, this.place());
  }

  private badAddress(text: string): never {
    return refuseStructure('bad-address', this.part, text, this.place());
  }

  private readRow(xml: Scanner): void {
    this.startRow(xml.attributes.get('r'));
    const { attributes } = xml;
    if (isHiddenSize(attributes.get('hidden'), attributes.get('ht'))) this.hiddenRows.add(this.row, this.row);
    for (;;) {
      while (xml.takePlain(SPREADSHEET, this.plain)) this.takePlainCell(xml);
      if (!xml.nextChild()) return;
      if (xml.is(SPREADSHEET, 'c')) this.readCell(xml);
      else if (xml.is(SPREADSHEET, 'extLst')) xml.skip();
      else this.unexpected(xml);
    }
  }

  /** A row without a number follows the one before. */
  private startRow(text: string | null): void {
    const last = this.row;
    this.row = text === null ? last + 1 : (readInteger(text) ?? this.badAddress(text));
    if (this.row < 1 || this.row > MAX_ROW) this.badAddress(text ?? String(this.row));
    this.column = 0;
    if (this.row <= last) this.checkRow();
    this.rowSet?.add(this.row);
    this.rowsSeen.push(this.row);
  }

  /** Rows out of order: only then is it worth knowing which have been. */
  private checkRow(): void {
    this.ordered = false;
    this.rowSet ??= new Set(this.rowsSeen);
    if (this.rowSet.has(this.row)) this.context.notice('repeated-row', `A${this.row}`, { row: String(this.row) });
  }

  private readCell(xml: Scanner): void {
    const { raw } = this;
    const { attributes } = xml;
    let ref: string | null = null;
    raw.type = '';
    raw.style = NO_STYLE_NUMBER;
    raw.value = raw.formula = raw.shared = raw.inline = null;
    for (let i = 0; i < attributes.count; i++) {
      const letter = attributes.letter(i);
      if (letter === R) ref = attributes.value(i);
      else if (letter === S) raw.style = styleNumber(attributes.value(i));
      else if (letter === T) raw.type = attributes.value(i);
    }
    const inRow = ref === null ? this.startNext() : this.startAt(this.claim(ref));
    while (xml.nextChild()) this.readContent(xml);
    this.endCell(inRow);
  }

  /** The same for a cell written the plain way, already taken apart. */
  private takePlainCell(xml: Scanner): void {
    const { raw, plain } = this;
    if (plain.valueStart < 0) {
      this.startAt(plain);
      return;
    }
    const value = xml.cut(plain.valueStart, plain.valueEnd);
    const isText = plain.type === CALCULATED_TEXT;
    raw.type = isText ? 'str' : plain.type === 0 ? '' : String.fromCharCode(plain.type);
    raw.style = plain.style;
    raw.value = isText ? unescapeText(value) : trimSpace(value);
    raw.formula = plain.formulaStart < 0 ? null : unescapeText(xml.cut(plain.formulaStart, plain.formulaEnd));
    raw.shared = raw.inline = null;
    this.endCell(this.startAt(plain));
  }

  private endCell(inRow: boolean): void {
    const { raw } = this;
    if (raw.value === null && raw.formula === null && raw.inline === null) return;
    if (!inRow) {
      this.leaveOut();
      return;
    }
    const cell = cellOf(raw, this.context);
    if (raw.formula !== null) this.keep(this.formulas.finish(raw, raw.formula, cell));
    else if (cell !== null) this.keep(cell);
  }

  private claim(ref: string): Position {
    return this.claimed.read(ref) ? this.claimed : this.badAddress(ref);
  }

  /** A cell without an address follows the one before. */
  private startNext(): boolean {
    if (this.column >= MAX_COLUMN) this.badAddress(String(this.column + 1));
    this.claimed.row = this.row;
    this.claimed.column = this.column + 1;
    return this.startAt(this.claimed);
  }

  /** False where the address lies in another row. */
  private startAt(claimed: { readonly row: number; readonly column: number }): boolean {
    const last = this.column;
    this.column = claimed.column;
    this.raw.row = this.row;
    this.raw.column = claimed.column;
    this.claimedRow = claimed.row;
    if (claimed.row !== this.row) return false;
    if (claimed.column <= last) this.ordered = false;
    return true;
  }

  /** The claim and the place disagree: a person has to say which holds. */
  private leaveOut(): void {
    const { raw, context } = this;
    const value = raw.inline?.text ?? raw.value ?? '';
    const says = cellRef(this.claimedRow, this.column);
    const params = { row: String(this.row), says, value };
    context.notice('cell-outside-row', cellRef(this.row, this.column), params);
    context.notice('cell-outside-row', says, params);
  }

  private keep(cell: Cell): void {
    this.context.countCell();
    this.cells.push(cell);
  }

  private readContent(xml: Scanner): void {
    const { raw } = this;
    if (xml.namespace !== SPREADSHEET) this.unexpected(xml);
    switch (xml.local) {
      case 'v':
        if (raw.value !== null) this.unexpected(xml);
        raw.value =
          raw.type === 'str' || raw.type === 'inlineStr'
            ? readEscapedText(xml)
            : trimSpace(xml.leaf(limits.textLength));
        break;
      case 'f':
        if (raw.formula !== null) this.unexpected(xml);
        raw.shared = xml.attributes.get('t') === 'shared' ? xml.attributes.get('si') : null;
        this.formulas.addArray(xml.attributes.get('t'), xml.attributes.get('ref'));
        raw.formula = readEscapedText(xml);
        break;
      case 'is':
        if (raw.inline !== null) this.unexpected(xml);
        raw.inline = readRichText(xml);
        break;
      case 'extLst':
        xml.skip();
        break;
      default:
        this.unexpected(xml);
    }
  }
}

function styleNumber(text: string): number {
  return text === '' ? NO_STYLE_NUMBER : (readInteger(text) ?? BAD_STYLE_NUMBER);
}

/** Points of a row's height, or characters of a column's width: with less nothing in it can be seen. */
const LEAST_SEEN = 0.5;

/** Hidden outright, or drawn with next to no height or width. */
export function isHiddenSize(hidden: string | null, size: string | null): boolean {
  return hidden === '1' || hidden === 'true' || (size !== null && Number(size) < LEAST_SEEN);
}
