import type { CellWrite } from '../../../../taskpane/host';
import { readModel } from '../../../../taskpane/hosts/grid/read-model';
import { writeCells } from '../../../../taskpane/hosts/grid/write-cells';
import { emptyModel, put } from './grid-model';

const at = (cell: string, value: string): CellWrite => ({ at: { sheet: 'Sheet1', cell }, value });

function written(value: string): { type: string; value: string; formula?: string } | undefined {
  const model = emptyModel();
  writeCells(model, [at('D8', value)]);
  const cell = readModel(model).sheets[0]!.cells[0];
  return cell && { type: cell.type, value: cell.value, ...('formula' in cell ? { formula: cell.formula } : {}) };
}

test.each(['35', '2080.84', '0', '-5'])('%s is written as a number', (value) => {
  expect(written(value)).toEqual({ type: 'number', value });
});

test.each(['-', '=1+1', '=HYPERLINK("http://a")', '+5 người', '@A1', '02', '15%', '1/2', 'TRUE', "'35", '#N/A', 'Đạt'])(
  '%s is written as text and never as a formula',
  (value) => {
    expect(written(value)).toEqual({ type: 'text', value });
  },
);

test('an empty text empties the cell', () => {
  const model = emptyModel();
  put(model, 'D8', '35');
  expect(writeCells(model, [at('D8', '')])).toEqual({ status: 'done' });
  expect(readModel(model).sheets[0]!.cells).toEqual([]);
});

test('a number replaces a text in a cell whose format is text', () => {
  const model = emptyModel();
  put(model, 'D8', '35 người', '@');
  writeCells(model, [at('D8', '35')]);
  expect(readModel(model).sheets[0]!.cells).toMatchObject([{ type: 'number', value: '35' }]);
});

test('several cells are one step to undo', () => {
  const model = emptyModel();
  put(model, 'A1', 'trước');
  writeCells(model, [at('D8', '35'), at('D9', '-')]);
  model.dispatch('REQUEST_UNDO');
  expect(readModel(model).sheets[0]!.cells).toMatchObject([{ value: 'trước' }]);
});

test('a place that is not there is refused, and nothing is written', () => {
  const model = emptyModel();
  const why = { status: 'refused', why: 'no-such-place' };
  expect(writeCells(model, [at('D8', '35'), { at: { sheet: 'Sheet9', cell: 'A1' }, value: '1' }])).toEqual(why);
  expect(writeCells(model, [at('D1000000', '35')])).toEqual(why);
  expect(readModel(model).sheets[0]!.cells).toEqual([]);
});

test('a locked sheet is refused', () => {
  const model = emptyModel();
  model.dispatch('LOCK_SHEET', { sheetId: model.getters.getActiveSheetId() });
  expect(writeCells(model, [at('D8', '35')])).toEqual({ status: 'refused', why: 'protected' });
});
