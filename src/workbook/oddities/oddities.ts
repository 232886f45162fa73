import { cellRef } from '../../core/sheets/cell-ref';
import type { ReadNotice, Workbook } from '../../core/workbook';
import { lookAtCell } from './cell-oddities';
import { circularCells } from './circular';
import { lookAtHidden } from './hidden-oddities';
import { Hints } from './hints';
import { lookAtSums } from './typed-totals';

/**
 * What was read for certain and a person may still want to look at, whatever the form: for `thidua read`.
 * The rules of a form say more, and say it only where it matters; so these are not among the workbook's notices.
 */
export function oddities(workbook: Workbook): readonly ReadNotice[] {
  const hints = new Hints();
  for (const sheet of workbook.sheets) {
    lookAtHidden(sheet, hints);
    lookAtSums(sheet, hints);
    for (const { row, column, formula = '' } of circularCells(sheet)) {
      hints.add('circular-formula', sheet.name, cellRef(row, column), { formula });
    }
    for (const cell of sheet.cells) lookAtCell(cell, sheet.name, hints);
  }
  return hints.list;
}
