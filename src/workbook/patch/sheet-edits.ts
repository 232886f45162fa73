/** Changes of one sheet → what to splice into its part. */
import { cellRef, parseCellRange } from '../../core/sheets/cell-ref';
import type { CellContent } from './change';
import { changedCell, newCell, recalculatedCell } from './cell-markup';
import { keyOf, type CellPlace, type RowPlace, type SheetMap } from './sheet-map';
import type { Edit } from './splice';
import { openTag, prefixOf, withAttributes } from './tag';

export interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly keepsFormula: boolean;
  /** Number of another style than the cell has; null where it keeps its own. */
  readonly style: number | null;
}

const decoder = new TextDecoder();

function rawOf({ source }: SheetMap, { from, to }: { from: number; to: number }): string {
  return decoder.decode(source.subarray(from, to));
}

/** The style of a cell that is not there: its row's, else its column's. */
export function styleOfGap(map: SheetMap, row: number, column: number): number | null {
  const ofRow = map.rows.get(row)?.style ?? null;
  if (ofRow !== null) return ofRow;
  return map.columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ?? null;
}

function byColumn(changes: readonly PlacedChange[]): PlacedChange[] {
  return [...changes].sort((a, b) => a.column - b.column);
}

function cellsOf(changes: readonly PlacedChange[], prefix: string): string {
  return byColumn(changes)
    .map(({ row, column, content, style }) => newCell(row, column, content, style, prefix))
    .join('');
}

/** The row's tag, its promise of where its cells lie widened to the new ones. */
function widenedTag(tag: string, columns: readonly number[]): string {
  const [, from, to] = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag) ?? [];
  if (from === undefined || to === undefined) return tag;
  const spans = `${String(Math.min(Number(from), ...columns))}:${String(Math.max(Number(to), ...columns))}`;
  return spans === `${from}:${to}` ? tag : withAttributes(tag, { spans });
}

function intoRow(map: SheetMap, place: RowPlace, changes: readonly PlacedChange[]): Edit[] {
  const prefix = prefixOf(place.rawName);
  const raw = rawOf(map, place.tag);
  const columns = changes.map(({ column }) => column);
  const tag = widenedTag(raw, columns);
  if (place.isEmptyTag)
    return [{ ...place.tag, text: `${openTag(tag)}${cellsOf(changes, prefix)}</${place.rawName}>` }];
  const cells = byColumn(changes).map((change): Edit => {
    const at = place.gaps.get(change.column) ?? place.tag.to;
    return { from: at, to: at, text: cellsOf([change], prefix) };
  });
  return [...(tag === raw ? [] : [{ ...place.tag, text: tag }]), ...cells];
}

function newRows(map: SheetMap, rows: readonly (readonly [number, readonly PlacedChange[]])[]): Edit[] {
  if (rows.length === 0) return [];
  const prefix = prefixOf(map.data.rawName);
  const written = rows.map(([row, changes]): Edit => {
    const at = map.rowGaps.get(row) ?? map.data.tag.to;
    const text = `<${prefix}row r="${String(row)}">${cellsOf(changes, prefix)}</${prefix}row>`;
    return { from: at, to: at, text };
  });
  if (!map.data.isEmptyTag) return written;
  const all = written.map(({ text }) => text).join('');
  return [{ ...map.data.tag, text: `${openTag(rawOf(map, map.data.tag))}${all}</${map.data.rawName}>` }];
}

/** The sheet's promise of where its cells lie; programs that read row by row believe it. */
function widenedDimension(map: SheetMap, added: readonly PlacedChange[]): Edit[] {
  if (map.dimension === null || added.length === 0) return [];
  const raw = rawOf(map, map.dimension);
  const [, ref = ''] = /\sref\s*=\s*["']([^"']*)["']/.exec(raw) ?? [];
  const range = parseCellRange(ref);
  if (range === null) return [];
  const top = Math.min(range.top, ...added.map(({ row }) => row));
  const bottom = Math.max(range.bottom, ...added.map(({ row }) => row));
  const left = Math.min(range.left, ...added.map(({ column }) => column));
  const right = Math.max(range.right, ...added.map(({ column }) => column));
  const wider = `${cellRef(top, left)}:${cellRef(bottom, right)}`;
  return wider === ref ? [] : [{ ...map.dimension, text: withAttributes(raw, { ref: wider }) }];
}

function textOf(place: CellPlace, { content, keepsFormula, style }: PlacedChange): string {
  return keepsFormula ? recalculatedCell(place, content) : changedCell(place, content, style);
}

export function sheetEdits(map: SheetMap, changes: readonly PlacedChange[]): Edit[] {
  const edits: Edit[] = [];
  const added: PlacedChange[] = [];
  for (const change of changes) {
    const place = map.cells.get(keyOf(change.row, change.column));
    if (place === undefined) added.push(change);
    else edits.push({ from: place.from, to: place.to, text: textOf(place, change) });
  }
  const rows = new Map<number, PlacedChange[]>();
  for (const change of added) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  const missing: (readonly [number, readonly PlacedChange[]])[] = [];
  for (const [row, inRow] of [...rows].sort(([a], [b]) => a - b)) {
    const place = map.rows.get(row);
    if (place === undefined) missing.push([row, inRow]);
    else edits.push(...intoRow(map, place, inRow));
  }
  return [...edits, ...newRows(map, missing), ...widenedDimension(map, added)];
}
