/** The grid's model without its screen. */
import { Model } from '@odoo/o-spreadsheet';
import { readFileSync } from 'node:fs';
import { emptyData, openFile, type Opened } from '../../../../taskpane/hosts/grid/grid-data';

// It tells its own timings.
jest.spyOn(console, 'debug').mockImplementation(() => undefined);

export function emptyModel(): Model {
  return new Model(emptyData());
}

export async function opened(bytes: Uint8Array): Promise<{ model: Model; lost: string }> {
  const file: Opened = await openFile(bytes);
  if (file.status === 'refused') throw new Error(file.fault.code);
  return { model: new Model(file.data), lost: file.lost };
}

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** As somebody who types into the cell, once the grid has understood it. */
export function put(model: Model, ref: string, content: string, format?: string): void {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(ref) ?? [];
  model.dispatch('UPDATE_CELL', {
    sheetId: model.getters.getActiveSheetId(),
    col: letter.charCodeAt(0) - 65,
    row: Number(row) - 1,
    content,
    ...(format === undefined ? {} : { format }),
  });
}
