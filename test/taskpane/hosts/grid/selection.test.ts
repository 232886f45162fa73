import { selectionIn } from '../../../../taskpane/hosts/grid/selection';
import { emptyModel } from './grid-model';

test('one cell, or a range of them, with the active one', () => {
  const model = emptyModel();
  model.selection.selectCell(3, 7);
  const at = { sheet: 'Sheet1', cell: 'D8' };
  expect(selectionIn(model)).toEqual({ status: 'picked', range: { sheet: 'Sheet1', cells: 'D8' }, at });
  model.selection.setAnchorCorner(4, 9);
  expect(selectionIn(model)).toEqual({ status: 'picked', range: { sheet: 'Sheet1', cells: 'D8:E10' }, at });
});

test('cells here and there are refused', () => {
  const model = emptyModel();
  model.selection.selectCell(3, 7);
  model.selection.addCellToSelection(0, 0);
  expect(selectionIn(model)).toEqual({ status: 'refused', why: 'several-ranges' });
});
