import { highlightsOf } from '../../../../taskpane/hosts/grid/highlights';
import type { Mark } from '../../../../taskpane/host';
import { emptyModel } from './grid-model';

test('marks are drawn over the cells of their sheet, and change nothing in the workbook', () => {
  const model = emptyModel();
  const sheet = model.getters.getSheetName(model.getters.getActiveSheetId());
  const before = model.exportData();
  const marks: readonly Mark[] = [
    { at: { sheet, cell: 'D8' }, severity: 'error' },
    { at: { sheet, cell: 'E9' }, severity: 'warning' },
    { at: { sheet: 'không có', cell: 'A1' }, severity: 'error' },
  ];
  const drawn = highlightsOf(model, marks);
  expect(drawn.map(({ range: { zone } }) => zone)).toEqual([
    { left: 3, right: 3, top: 7, bottom: 7 },
    { left: 4, right: 4, top: 8, bottom: 8 },
  ]);
  expect(new Set(drawn.map(({ color }) => color)).size).toBe(2);
  expect(model.exportData()).toEqual(before);
});
