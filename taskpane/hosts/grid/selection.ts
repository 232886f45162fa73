/** Which cells are selected in the grid. */
import type { Model } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import { MOST_PICKED, type PickAnswer } from '../../host';

export function selectionIn({ getters }: Model): PickAnswer {
  const zones = getters.getSelectedZones();
  if (zones.length > 1) return { status: 'refused', why: 'several-ranges' };
  const { top, left, bottom, right } = getters.getSelectedZone();
  if ((bottom - top + 1) * (right - left + 1) > MOST_PICKED) return { status: 'refused', why: 'too-many-cells' };
  const { sheetId, col, row } = getters.getActivePosition();
  const sheet = getters.getSheetName(sheetId);
  const corners = [cellRef(top + 1, left + 1), cellRef(bottom + 1, right + 1)];
  const cells = [...new Set(corners)].join(':');
  return { status: 'picked', range: { sheet, cells }, at: { sheet, cell: cellRef(row + 1, col + 1) } };
}
