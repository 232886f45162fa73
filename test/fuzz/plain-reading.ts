/** What the cells of a plainly opened workbook hold. Where that is not plain, the cell is "unclear", and the reader has to say so. */
import { corners, MOST_COLUMNS, MOST_ROWS, placeOf, refOf, type Address } from './plain-address';
import { inMain, mains, NoAnswer, openPlainly, type PlainParts, type PlainSheet } from './plain-package';
import { meaningOfStyle } from './plain-styles';
import { plainText, plainValue, unescaped, type PlainValue } from './plain-values';
import type { Element } from './xml-tree';

export type PlainCell =
  | {
      readonly kind: 'clear';
      readonly type: string;
      readonly value: string;
      readonly percent: boolean;
      readonly formula: string | null;
    }
  | { readonly kind: 'unclear' };

export interface PlainGrid {
  readonly name: string;
  readonly visibility: string;
  readonly cells: ReadonlyMap<string, PlainCell>;
  /** Cells that the reader has to say something about, whatever it makes of them. */
  readonly doubtful: ReadonlySet<string>;
  readonly merges: readonly string[];
  readonly hiddenRows: ReadonlySet<number>;
}

function onlyOne(cell: Element, local: string): Element | null {
  const found = mains(cell, local);
  if (found.length > 1) throw new NoAnswer(`${local} twice in a cell`);
  return found[0] ?? null;
}

/** Nothing but rows, cells and what belongs in them may stand in a grid: anything else might be a value. */
function expectOnly(element: Element, ...locals: readonly string[]): void {
  const isKnown = (child: Element): boolean => locals.some((local) => inMain(child, local));
  if (/[^ \t\r\n]/.test(element.text) || !element.children.every(isKnown))
    throw new NoAnswer(`odd things in ${element.local}`);
}

function isEmpty(value: PlainValue): boolean {
  return value === 'blank' || (value !== 'unclear' && value.type === 'text' && value.value === '');
}

class GridReader {
  private readonly cells = new Map<string, PlainCell>();
  private readonly doubtful = new Set<string>();
  private readonly arrays: (readonly [Address, Address])[] = [];
  private readonly hiddenRows = new Set<number>();

  constructor(
    private readonly sheet: PlainSheet,
    private readonly parts: PlainParts,
    private readonly date1904: boolean,
  ) {}

  read(): PlainGrid {
    const { root, name, state } = this.sheet;
    if (!inMain(root, 'worksheet') || /[^ \t\r\n]/.test(root.text)) throw new NoAnswer('worksheet');
    const [data, ...more] = mains(root, 'sheetData');
    if (!data || more.length > 0) throw new NoAnswer('sheetData');
    expectOnly(data, 'row');
    data.children.reduce((last, row) => this.readRow(row, last), 0);
    this.markArrays();
    const merges = mains(root, 'mergeCells').flatMap((list) => mains(list, 'mergeCell'));
    return {
      name: unescaped(name),
      visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
      cells: this.cells,
      doubtful: this.doubtful,
      merges: merges.flatMap(({ attributes }) => {
        const range = corners(attributes.get('ref') ?? '');
        const [from, to] = range ?? [];
        return from && to && refOf(from) !== refOf(to) ? [`${refOf(from)}:${refOf(to)}`] : [];
      }),
      hiddenRows: this.hiddenRows,
    };
  }

  private readRow(row: Element, last: number): number {
    expectOnly(row, 'c', 'extLst');
    const text = row.attributes.get('r');
    const number = text === undefined ? last + 1 : /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > MOST_ROWS) throw new NoAnswer('row number');
    const { attributes } = row;
    const height = attributes.get('ht');
    // Half a point: with less nothing in a row can be seen.
    const isHidden =
      ['1', 'true'].includes(attributes.get('hidden') ?? '') || (height !== undefined && Number(height) < 0.5);
    if (isHidden) this.hiddenRows.add(number);
    let column = 0;
    for (const cell of mains(row, 'c')) {
      const ref = cell.attributes.get('r');
      const at = ref === undefined ? { row: number, column: column + 1 } : placeOf(ref);
      if (!at || at.column > MOST_COLUMNS) throw new NoAnswer('address');
      column = at.column;
      this.readCell(cell, at, number);
    }
    return number;
  }

  private readCell(cell: Element, at: Address, row: number): void {
    expectOnly(cell, 'v', 'f', 'is', 'extLst');
    const [value, formula, inline] = [onlyOne(cell, 'v'), onlyOne(cell, 'f'), onlyOne(cell, 'is')];
    if ([value, formula].some((one) => one && one.children.length > 0)) throw new NoAnswer('elements in a value');
    if (!value && !formula && !inline) return;
    if (at.row !== row) {
      this.doubtful.add(refOf(at)).add(refOf({ row, column: at.column }));
      return;
    }
    if (formula) this.noteArray(formula);
    const plain = this.valueOf(cell, value?.text ?? null, inline);
    if (isEmpty(plain) && !formula) return;
    const text = formula ? unescaped(formula.text) : null;
    const isClear = plain !== 'blank' && plain !== 'unclear';
    this.put(refOf(at), isClear ? { kind: 'clear', ...plain, formula: text } : { kind: 'unclear' });
  }

  private noteArray({ attributes }: Element): void {
    const range = corners(attributes.get('ref') ?? '');
    if (range && ['array', 'dataTable'].includes(attributes.get('t') ?? '')) this.arrays.push(range);
  }

  private valueOf(cell: Element, text: string | null, inline: Element | null): PlainValue {
    const { attributes } = cell;
    const style = attributes.get('s') ?? '';
    return plainValue({
      type: attributes.get('t') ?? '',
      text,
      inline: inline === null ? null : plainText(inline),
      meaning: meaningOfStyle(this.parts.styles, style === '' ? '0' : style, style !== ''),
      strings: this.parts.strings,
      date1904: this.date1904,
    });
  }

  private put(ref: string, cell: PlainCell): void {
    if (this.cells.has(ref)) this.doubtful.add(ref);
    this.cells.set(ref, this.cells.has(ref) ? { kind: 'unclear' } : cell);
  }

  /** The other cells of an array formula hold its results. */
  private markArrays(): void {
    for (const [ref, cell] of this.cells) {
      const at = placeOf(ref);
      if (!at || cell.kind === 'unclear' || cell.formula !== null) continue;
      const isWithin = this.arrays.some(
        ([from, to]) => at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column,
      );
      if (isWithin) this.cells.set(ref, { ...cell, formula: '' });
    }
  }
}

/** @throws {NoAnswer | IllFormed} where there is no workbook to be read */
export function readPlainly(files: ReadonlyMap<string, Uint8Array>): PlainGrid[] {
  const parts = openPlainly(files);
  const epoch = mains(parts.workbook, 'workbookPr').at(-1)?.attributes.get('date1904');
  if (epoch !== undefined && !['0', '1', 'true', 'false'].includes(epoch)) throw new NoAnswer('date1904');
  const date1904 = epoch === '1' || epoch === 'true';
  return parts.sheets.map((sheet) => new GridReader(sheet, parts, date1904).read());
}
