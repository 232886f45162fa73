/**
 * Changes single cells of an .xlsx or .xlsm and nothing else: only parts that a change concerns are rewritten, by
 * splicing at the place; what is copied stays packed as it was. The result is read again and compared before it is handed out.
 */
import { parseCellRef } from '../../core/sheets/cell-ref';
import type { CellRange, Workbook } from '../../core/workbook';
import type { Inflate } from '../inflate';
import { readWorkbook } from '../read';
import { faultOf } from '../refusal';
import type { CellChange, LeftChange, PatchResult } from './change';
import { PackageFile } from './package-file';
import { arrayAt, sharedLeft, whyLeft } from './refusals';
import { sheetEdits, styleOfGap, type PlacedChange } from './sheet-edits';
import { momentText, putSavedAt } from './saved-at';
import { keyOf, SheetMapper, type SheetMap } from './sheet-map';
import { StyleTwins } from './style-twins';
import { unexpectedDifference } from './verify';
import { calculateOnLoad, findParts, removePart, removeSignature, type WorkbookParts } from './workbook-parts';

interface SheetWork {
  readonly name: string;
  readonly part: string;
  readonly map: SheetMap;
  readonly changes: readonly CellChange[];
}

function keyOfChange({ at }: CellChange): number {
  const place = parseCellRef(at.cell);
  return place === null ? 0 : keyOf(place.row, place.column);
}

/** Cells whose formula, if they have one, goes. */
function keysOfReplaced(changes: readonly CellChange[]): Set<number> {
  return new Set(changes.flatMap((one) => (one.keepsFormula === true ? [] : [keyOfChange(one)])));
}

function wantedOf(changes: readonly CellChange[]): Map<number, Set<number>> {
  const wanted = new Map<number, Set<number>>();
  for (const { at } of changes) {
    const place = parseCellRef(at.cell);
    if (place === null) continue;
    wanted.set(place.row, (wanted.get(place.row) ?? new Set()).add(place.column));
  }
  return wanted;
}

class Patch {
  readonly left: LeftChange[] = [];
  private readonly file: PackageFile;
  private readonly parts: WorkbookParts;
  private readonly sheets: SheetWork[] = [];
  private readonly freed = new Map<string, CellRange[]>();
  private twins: StyleTwins | null = null;

  constructor(
    bytes: Uint8Array,
    private readonly inflate: Inflate,
    private readonly before: Workbook,
    changes: readonly CellChange[],
  ) {
    this.file = new PackageFile(bytes, inflate);
    this.parts = findParts(this.file);
    const bySheet = new Map<string, Map<string, CellChange>>();
    for (const change of changes) {
      const { sheet, cell } = change.at;
      bySheet.set(sheet, (bySheet.get(sheet) ?? new Map<string, CellChange>()).set(cell, change));
    }
    for (const [name, own] of bySheet) this.open(name, [...own.values()]);
  }

  private open(name: string, changes: readonly CellChange[]): void {
    const part = this.parts.sheets.get(name);
    const sheet = this.before.sheets.find((one) => one.name === name);
    const map =
      part === undefined ? undefined : this.file.scan(part, (xml) => new SheetMapper(xml, wantedOf(changes)).map());
    const changed = keysOfReplaced(changes);
    const possible = this.keep(changes, (change) => whyLeft(change, sheet, map, changed));
    if (part === undefined || map === undefined) return;
    // A formula that stays takes its neighbours' owner with it, which may own others in turn.
    const shared = sharedLeft(map, keysOfReplaced(possible));
    const isLeft = (one: CellChange): boolean => one.keepsFormula !== true && shared.has(keyOfChange(one));
    const kept = this.keep(possible, (one) => (isLeft(one) ? 'shared-formula' : null));
    this.sheets.push({ name, part, map, changes: kept });
  }

  private keep(
    changes: readonly CellChange[],
    whyNot: (change: CellChange) => LeftChange['why'] | null,
  ): readonly CellChange[] {
    return changes.filter((change) => {
      const why = whyNot(change);
      if (why !== null) this.left.push({ change, why });
      return why === null;
    });
  }

  run(savedAt: Date | null): PatchResult {
    const done = this.sheets.flatMap(({ changes }) => changes);
    const { calcChain, signature, workbook, styles, properties } = this.parts;
    for (const sheet of this.sheets) this.change(sheet);
    if (styles !== null && this.twins !== null) this.file.edit(styles, this.twins.edits);
    const formulaGone = this.sheets.some(({ map, changes }) =>
      changes.some((one) => one.keepsFormula !== true && map.cells.get(keyOfChange(one))?.hasFormula === true),
    );
    if (calcChain !== null && formulaGone) removePart(this.file, workbook, calcChain);
    const recalculates = done.length > 0 && this.hasFormulas(done);
    if (recalculates) calculateOnLoad(this.file, workbook);
    const signatureLost = signature !== null && done.length > 0;
    if (signatureLost) removeSignature(this.file, signature);
    const isDated = savedAt !== null && done.length > 0 && putSavedAt(this.file, properties, savedAt);
    const modified = isDated ? new Date(momentText(savedAt)).toISOString() : null;
    const bytes = this.file.write();
    const again = readWorkbook(bytes, this.inflate);
    if (again.status === 'fault') return again;
    const at = unexpectedDifference(this.before, again.workbook, { changes: done, freed: this.freed, modified });
    if (at !== null) return { status: 'differs', at };
    return { status: 'patched', bytes, done, left: this.left, signatureLost, recalculates };
  }

  private change({ name, part, map, changes }: SheetWork): void {
    const placed = changes.map((change): PlacedChange => {
      const { row = 0, column = 0 } = parseCellRef(change.at.cell) ?? {};
      const keepsFormula = change.keepsFormula === true;
      const range = keepsFormula ? null : arrayAt(map, row, column);
      if (range !== null) this.freed.set(name, [...(this.freed.get(name) ?? []), range]);
      return { row, column, content: change.content, keepsFormula, style: this.styleFor(change, map, row, column) };
    });
    this.file.edit(part, sheetEdits(map, placed));
  }

  /** Null where the cell keeps the style it has. */
  private styleFor(
    { showPlainly, readAs, font }: CellChange,
    map: SheetMap,
    row: number,
    column: number,
  ): number | null {
    const place = map.cells.get(keyOf(row, column));
    const own = place === undefined ? styleOfGap(map, row, column) : place.style;
    const { styles } = this.parts;
    const wish = { like: own ?? 0, plainNumber: showPlainly === true, readAs: readAs ?? null, font: font ?? null };
    const isWish = wish.plainNumber || wish.readAs !== null || wish.font !== null;
    if (styles === null || !isWish) return place === undefined ? own : null;
    this.twins ??= this.file.scan(styles, (xml) => new StyleTwins(xml));
    const number = this.twins.numberFor(wish);
    return number === wish.like && place !== undefined ? null : number === 0 ? own : number;
  }

  private hasFormulas(done: readonly CellChange[]): boolean {
    if (done.some(({ content, keepsFormula }) => content.formula !== undefined || keepsFormula === true)) return true;
    const changed = new Set(done.map((one) => `${one.at.sheet}|${String(keyOfChange(one))}`));
    return this.before.sheets.some((sheet) =>
      sheet.cells.some(
        ({ row, column, formula }) =>
          formula !== undefined && formula !== '' && !changed.has(`${sheet.name}|${String(keyOf(row, column))}`),
      ),
    );
  }
}

/** Never throws; of two changes of one cell the later counts. `savedAt`: what the file then says of when it was saved. */
export function patchWorkbook(
  bytes: Uint8Array,
  inflate: Inflate,
  changes: readonly CellChange[],
  savedAt: Date | null = null,
): PatchResult {
  const before = readWorkbook(bytes, inflate);
  if (before.status === 'fault') return before;
  try {
    return new Patch(bytes, inflate, before.workbook, changes).run(savedAt);
  } catch (error) {
    return { status: 'fault', fault: faultOf(error) };
  }
}
