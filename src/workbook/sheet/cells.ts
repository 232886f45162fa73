import { cellRef, MAX_COLUMN, MAX_ROW } from '../../core/cell-ref';
import type { Cell } from '../../core/workbook';
import { limits } from '../limits';
import { readEscapedText, readRichText } from '../parts/rich-text';
import { trimSpace } from '../parts/values';
import { refuseStructure } from '../refusal';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { cellOf } from './cell-value';
import type { SheetContext } from './context';
import { Formulas } from './formulas';
import { HiddenSpans } from './hidden';
import { Position } from './position';
import type { RawCell } from './raw-cell';

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

  private readonly claimed = new Position();
  private readonly raw: RawCell = {
    row: 0,
    column: 0,
    type: '',
    style: null,
    value: null,
    formula: null,
    shared: null,
    inline: null,
  };
  private readonly rowsSeen = new Set<number>();
  private columnsSeen: Set<number> | null = null;
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
    while (xml.nextChild()) {
      if (xml.is(SPREADSHEET, 'c')) this.readCell(xml);
      else if (xml.is(SPREADSHEET, 'extLst')) xml.skip();
      else this.unexpected(xml);
    }
  }

  /** A row without a number follows the one before. */
  private startRow(text: string | null): void {
    const last = this.row;
    this.row = text === null ? last + 1 : /^[1-9]\d{0,6}$/.test(text) ? Number(text) : this.badAddress(text);
    if (this.row > MAX_ROW) this.badAddress(text ?? String(this.row));
    this.column = 0;
    this.columnsSeen = null;
    if (this.row <= last) {
      this.ordered = false;
      if (this.rowsSeen.has(this.row)) this.context.notice('repeated-row', `A${this.row}`, { row: String(this.row) });
    }
    this.rowsSeen.add(this.row);
  }

  private readCell(xml: Scanner): void {
    const { raw } = this;
    const { attributes } = xml;
    let ref: string | null = null;
    raw.type = '';
    raw.style = raw.value = raw.formula = raw.shared = raw.inline = null;
    for (let i = 0; i < attributes.count; i++) {
      const letter = attributes.letter(i);
      if (letter === R) ref = attributes.value(i);
      else if (letter === S) raw.style = attributes.value(i);
      else if (letter === T) raw.type = attributes.value(i);
    }
    const inRow = this.startCell(ref);
    raw.row = this.row;
    raw.column = this.column;
    while (xml.nextChild()) this.readContent(xml);
    if (raw.value === null && raw.formula === null && raw.inline === null) return;
    if (!inRow) return this.leaveOut();
    const cell = cellOf(raw, this.context);
    if (raw.formula !== null) this.keep(this.formulas.finish(raw, raw.formula, cell));
    else if (cell !== null) this.keep(cell);
  }

  /** A cell without an address follows the one before. False where its address lies in another row. */
  private startCell(ref: string | null): boolean {
    const last = this.column;
    if (ref === null) {
      this.column = last + 1;
      if (this.column > MAX_COLUMN) this.badAddress(`${this.column}`);
    } else {
      if (!this.claimed.read(ref)) this.badAddress(ref);
      this.column = this.claimed.column;
      if (this.claimed.row !== this.row) return false;
    }
    if (this.column <= last) this.ordered = false;
    return true;
  }

  /** The claim and the place disagree: a person has to say which holds. */
  private leaveOut(): void {
    const { raw, claimed, context } = this;
    const value = raw.inline?.text ?? raw.value ?? '';
    const says = cellRef(claimed.row, claimed.column);
    const params = { row: String(this.row), says, value };
    context.notice('cell-outside-row', cellRef(this.row, claimed.column), params);
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

/** Hidden outright, or drawn with no height. */
export function isHiddenSize(hidden: string | null, size: string | null): boolean {
  return hidden === '1' || hidden === 'true' || (size !== null && Number(size) === 0);
}
