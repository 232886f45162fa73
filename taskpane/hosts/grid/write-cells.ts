/** Writing into the grid in one step to undo. */
import { registries, UIPlugin, type Command, type Model } from '@odoo/o-spreadsheet';
import { parseCellRef } from '../../../src/core/cell-ref';
import type { CellWrite, HostAnswer } from '../../host';
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

function updateOf({ getters }: Model, { at, value }: CellWrite): Update | null {
  const place = parseCellRef(at.cell);
  const sheetId = getters.getSheetIdByName(at.sheet);
  if (place === null || sheetId === undefined) return null;
  const [col, row] = [place.column - 1, place.row - 1];
  if (col >= getters.getNumberCols(sheetId) || row >= getters.getNumberRows(sheetId)) return null;
  if (!PLAIN_DECIMAL.test(value)) return { sheetId, col, row, content: contentOfText(value) };
  // In a cell whose format is text a number would stay text.
  const isText = getters.getCell({ sheetId, col, row })?.format?.includes('@') === true;
  return { sheetId, col, row, content: value, ...(isText ? { format: '' } : {}) };
}

export function writeCells(model: Model, writes: readonly CellWrite[]): HostAnswer {
  const updates = writes.map((write) => updateOf(model, write));
  if (updates.includes(null)) return { status: 'refused', why: 'no-such-place' };
  if (updates.some((update) => update !== null && model.getters.isSheetLocked(update.sheetId)))
    return { status: 'refused', why: 'protected' };
  const dispatch = model.dispatch as (type: string, payload: object) => { readonly isSuccessful: boolean };
  const { isSuccessful } = dispatch(WRITE_CELLS, { updates });
  return isSuccessful ? { status: 'done' } : { status: 'refused', why: 'failed' };
}
