/** Where in a sheet's part the rows and cells stand that are to change, and which formulas it holds. */
import { MAX_COLUMN } from '../../core/sheets/cell-ref';
import { openRoot } from '../package/root';
import { readBoolean, readInteger, unescapeText } from '../parts/values';
import { Position } from '../sheet/position';
import { SPREADSHEET } from '../xml/namespaces';
import type { Extent, PlacedScanner } from '../xml/placed-scanner';
import { prefixOf } from './tag';

/** One cell as a number, to look it up by. */
export function keyOf(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column;
}

export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  /** The t attribute of its <f>: "normal" where there is none. */
  readonly type: string;
  /** Of a shared formula. */
  readonly group: string | null;
  readonly ref: string | null;
  /** Empty for a shared formula's other cells. */
  readonly text: string;
}

/** A cell that is there. */
export interface CellPlace extends Extent {
  readonly tag: string;
  readonly prefix: string;
  /** Number of its style; null where it names none. */
  readonly style: number | null;
  readonly hasFormula: boolean;
  /** Its formula's element as written; empty where it has none. */
  readonly formula: string;
  /** What programs keep in it beside its value, as written. */
  readonly extensions: string;
}

export interface RowPlace {
  readonly row: number;
  /** Its opening tag. */
  readonly tag: Extent;
  readonly isEmptyTag: boolean;
  readonly rawName: string;
  /** Of cells that are not there: what the row says of them. */
  readonly style: number | null;
  /** Where a cell goes that is not there yet, by column. */
  readonly gaps: ReadonlyMap<number, number>;
}

export interface SheetMap {
  readonly source: Uint8Array;
  readonly cells: ReadonlyMap<number, CellPlace>;
  /** Wanted cells that the file holds twice, or whose place another row's cell claims. */
  readonly ambiguous: ReadonlySet<number>;
  /** Rows with wanted cells. */
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** Where a wanted row goes that is not there, by its number. */
  readonly rowGaps: ReadonlyMap<number, number>;
  readonly data: { readonly tag: Extent; readonly isEmptyTag: boolean; readonly rawName: string };
  readonly dimension: Extent | null;
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  readonly formulas: readonly FormulaPlace[];
}

/** Wanted cells by row: row → columns. */
export type Wanted = ReadonlyMap<number, ReadonlySet<number>>;

const NONE: ReadonlySet<number> = new Set();

export class SheetMapper {
  private readonly cells = new Map<number, CellPlace>();
  private readonly ambiguous = new Set<number>();
  private readonly rows = new Map<number, RowPlace>();
  private readonly rowGaps = new Map<number, number>();
  private readonly columnStyles: { from: number; to: number; style: number }[] = [];
  private readonly formulas: FormulaPlace[] = [];
  private readonly rowsSeen = new Set<number>();
  private readonly position = new Position();
  private data: SheetMap['data'] = { tag: { from: 0, to: 0 }, isEmptyTag: true, rawName: '' };
  private dimension: Extent | null = null;

  constructor(
    private readonly xml: PlacedScanner,
    private readonly wanted: Wanted,
  ) {}

  map(): SheetMap {
    const { xml, cells, ambiguous, rows, rowGaps, columnStyles, formulas } = this;
    openRoot(xml, SPREADSHEET, 'worksheet');
    while (xml.nextChild()) {
      if (xml.is(SPREADSHEET, 'sheetData')) this.readData();
      else if (xml.is(SPREADSHEET, 'cols')) this.readColumns();
      else {
        if (xml.is(SPREADSHEET, 'dimension')) this.dimension = xml.tag;
        xml.skip();
      }
    }
    xml.finish();
    const { data, dimension } = this;
    return { source: xml.source, cells, ambiguous, rows, rowGaps, data, dimension, columnStyles, formulas };
  }

  private readColumns(): void {
    const { xml } = this;
    while (xml.nextChild()) {
      const from = readInteger(xml.attributes.get('min'));
      const to = readInteger(xml.attributes.get('max'));
      const style = readInteger(xml.attributes.get('style'));
      if (from !== null && to !== null && style !== null) this.columnStyles.push({ from, to, style });
      xml.skip();
    }
  }

  private readData(): void {
    const { xml } = this;
    const { tag, isEmptyTag, rawName } = xml;
    this.data = { tag, isEmptyTag, rawName };
    const missing = [...this.wanted.keys()].sort((a, b) => a - b);
    let next = 0;
    let row = 0;
    let end = tag.to;
    while (xml.nextChild()) {
      row = readInteger(xml.attributes.get('r')) ?? row + 1;
      for (; (missing[next] ?? Infinity) < row; next++) this.rowGaps.set(missing[next] ?? 0, xml.tag.from);
      this.readRow(row);
      end = xml.behind;
    }
    for (const one of missing.slice(next)) this.rowGaps.set(one, end);
    for (const present of this.rowsSeen) this.rowGaps.delete(present);
  }

  private readRow(row: number): void {
    const { xml } = this;
    const { tag, isEmptyTag, rawName, attributes } = xml;
    const wanted = this.wanted.get(row) ?? NONE;
    const gaps = new Map<number, number>();
    const style = readBoolean(attributes.get('customFormat')) === true ? readInteger(attributes.get('s')) : null;
    let column = 0;
    let end = tag.to;
    while (xml.nextChild()) {
      if (!xml.is(SPREADSHEET, 'c')) {
        xml.skip();
        continue;
      }
      const from = xml.tag.from;
      const ref = xml.attributes.get('r');
      const claims = ref !== null && this.position.read(ref);
      column = claims ? this.position.column : column + 1;
      for (const one of wanted) if (one < column && !gaps.has(one)) gaps.set(one, from);
      this.readCell(row, column, claims && this.position.row !== row ? keyOf(this.position.row, column) : null);
      end = xml.behind;
    }
    for (const one of wanted) if (!gaps.has(one)) gaps.set(one, end);
    if (wanted.size > 0 && !this.rows.has(row)) this.rows.set(row, { row, tag, isEmptyTag, rawName, style, gaps });
    this.rowsSeen.add(row);
  }

  /** `claimed` is the place that a cell of another row claims to be at. */
  private readCell(row: number, column: number, claimed: number | null): void {
    const { xml } = this;
    const key = keyOf(row, column);
    const { tag } = xml;
    const raw = xml.rawText(tag);
    const prefix = prefixOf(xml.rawName);
    const style = readInteger(xml.attributes.get('s'));
    const isWanted = this.wanted.get(row)?.has(column) === true;
    let hasFormula = false;
    let formula = '';
    let extensions = '';
    while (xml.nextChild()) {
      const child = xml.tag.from;
      if (xml.is(SPREADSHEET, 'f')) {
        this.readFormula(row, column);
        hasFormula = true;
        if (isWanted) formula += xml.rawText({ from: child, to: xml.behind });
      } else {
        const isExtension = xml.is(SPREADSHEET, 'extLst');
        xml.skip();
        if (isExtension) extensions += xml.rawText({ from: child, to: xml.behind });
      }
    }
    if (claimed !== null) this.ambiguous.add(claimed).add(key);
    if (!isWanted) return;
    if (this.cells.has(key)) this.ambiguous.add(key);
    this.cells.set(key, { from: tag.from, to: xml.behind, tag: raw, prefix, style, hasFormula, formula, extensions });
  }

  private readFormula(row: number, column: number): void {
    const { xml } = this;
    const { attributes } = xml;
    const type = attributes.get('t') ?? 'normal';
    const group = type === 'shared' ? attributes.get('si') : null;
    const ref = attributes.get('ref');
    this.formulas.push({ row, column, type, group, ref, text: unescapeText(xml.leaf(Number.MAX_SAFE_INTEGER)) });
  }
}
