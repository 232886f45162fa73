/** Writing into the grid in one step to undo. */
import { registries, UIPlugin, type Command, type Model } from '@odoo/o-spreadsheet';
import { parseCellRef } from '../../../src/core/sheets/cell-ref';
import type { CellWrite, HostAnswer, Refusal } from '../../host';
import { PLAIN_DECIMAL } from '../plain-decimal';
import { contentOfText } from './cell-content';

interface Update {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content: string;
  readonly format?: string;
}

/** Everything that one command of a plugin does is one step. */
const WRITE_CELLS = 'THIDUA_WRITE_CELLS';

class WriteCellsPlugin extends UIPlugin {
  override handle(command: Command): void {
    const { type, updates } = command as unknown as { type: string; updates: readonly Update[] };
    if (type !== WRITE_CELLS) return;
    for (const update of updates) this.dispatch('UPDATE_CELL', update);
  }
}

registries.featurePluginRegistry.add('thidua_write_cells', WriteCellsPlugin);

function updateOf({ getters }: Model, { at, value, as }: CellWrite): Update | null {
  const place = parseCellRef(at.cell);
  const sheetId = getters.getSheetIdByName(at.sheet);
  if (place === null || sheetId === undefined) return null;
  const [col, row] = [place.column - 1, place.row - 1];
  if (col >= getters.getNumberCols(sheetId) || row >= getters.getNumberRows(sheetId)) return null;
  if (as === 'formula') return { sheetId, col, row, content: value };
  if (as === 'text' || !PLAIN_DECIMAL.test(value)) return { sheetId, col, row, content: contentOfText(value) };
  // In a cell whose format is text a number would stay text.
  const isText = getters.getCell({ sheetId, col, row })?.format?.includes('@') === true;
  return { sheetId, col, row, content: value, ...(isText ? { format: '' } : {}) };
}

/** What the grid keeps in the cells, to put it back as it was. */
function kept({ getters }: Model, updates: readonly Update[]): readonly Update[] {
  return updates.map(({ sheetId, col, row }) => {
    const cell = getters.tryGetSheet(sheetId) ? getters.getCell({ sheetId, col, row }) : undefined;
    const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? '');
    return { sheetId, col, row, content, format: cell?.format ?? '' };
  });
}

/** The cells of one write: as they were before it, and as it left them. */
export interface Written {
  readonly before: readonly Update[];
  readonly after: readonly Update[];
}

export type WriteAnswer = { readonly answer: HostAnswer; readonly written: Written | null };

function refused(why: Refusal): WriteAnswer {
  return { answer: { status: 'refused', why }, written: null };
}

export function writeCells(model: Model, writes: readonly CellWrite[]): WriteAnswer {
  const updates = writes.flatMap((write) => updateOf(model, write) ?? []);
  return updates.length < writes.length ? refused('no-such-place') : update(model, updates);
}

/** Puts back what a write took away, where nobody has written there since. */
export function takeBack(model: Model, { before, after }: Written): WriteAnswer {
  return JSON.stringify(kept(model, after)) === JSON.stringify(after)
    ? update(model, before)
    : refused('changed-since');
}

function update(model: Model, updates: readonly Update[]): WriteAnswer {
  if (updates.some(({ sheetId }) => model.getters.isSheetLocked(sheetId))) return refused('protected');
  const before = kept(model, updates);
  const dispatch = model.dispatch as (type: string, payload: object) => { readonly isSuccessful: boolean };
  const { isSuccessful } = dispatch(WRITE_CELLS, { updates });
  return isSuccessful
    ? { answer: { status: 'done' }, written: { before, after: kept(model, updates) } }
    : refused('failed');
}
