import type { CellWrite } from '../../../../taskpane/host';
import { readModel } from '../../../../taskpane/hosts/grid/read-model';
import { takeBack, writeCells } from '../../../../taskpane/hosts/grid/write-cells';
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
  expect(writeCells(model, [at('D8', '')]).answer).toEqual({ status: 'done' });
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
  expect(writeCells(model, [at('D8', '35'), { at: { sheet: 'Sheet9', cell: 'A1' }, value: '1' }]).answer).toEqual(why);
  expect(writeCells(model, [at('D1000000', '35')]).answer).toEqual(why);
  expect(readModel(model).sheets[0]!.cells).toEqual([]);
});

test('a locked sheet is refused', () => {
  const model = emptyModel();
  model.dispatch('LOCK_SHEET', { sheetId: model.getters.getActiveSheetId() });
  expect(writeCells(model, [at('D8', '35')]).answer).toEqual({ status: 'refused', why: 'protected' });
});

test('a text may have the characters of a number', () => {
  const model = emptyModel();
  writeCells(model, [{ at: { sheet: 'Sheet1', cell: 'D8' }, value: '2022', as: 'text' }]);
  expect(readModel(model).sheets[0]!.cells).toMatchObject([{ type: 'text', value: '2022' }]);
});

describe('taking back what was written', () => {
  function model() {
    const made = emptyModel();
    put(made, 'D8', "'02", '@');
    put(made, 'D9', '=1+1');
    put(made, 'D10', '35 người');
    return made;
  }

  test('puts every cell back as it was, texts, formulas, formats and blanks, in one step', () => {
    const made = model();
    const before = JSON.stringify(made.exportData());
    const { written: done } = writeCells(made, [at('D8', '2'), at('D9', '3'), at('D10', '35'), at('D11', 'x')]);
    expect(JSON.stringify(made.exportData())).not.toBe(before);
    expect(takeBack(made, done!).answer).toEqual({ status: 'done' });
    expect(readModel(made).sheets[0]!.cells).toEqual(readModel(model()).sheets[0]!.cells);
    made.dispatch('REQUEST_UNDO');
    expect(readModel(made).sheets[0]!.cells.map(({ value }) => value)).toEqual(['2', '3', '35', 'x']);
  });

  test('is refused where somebody has written there since', () => {
    const made = model();
    const { written: done } = writeCells(made, [at('D8', '2'), at('D10', '35')]);
    put(made, 'D10', '36');
    expect(takeBack(made, done!).answer).toEqual({ status: 'refused', why: 'changed-since' });
    expect(readModel(made).sheets[0]!.cells.map(({ value }) => value)).toEqual(['2', '2', '36']);
  });
});

test('a formula that somebody put together is a formula, and is taken back in one step', () => {
  const model = emptyModel();
  put(model, 'D8', '35');
  const { answer, written: kept } = writeCells(model, [{ ...at('E8', '=SUM(D8,1)'), as: 'formula' }]);
  expect(answer).toEqual({ status: 'done' });
  const cell = readModel(model).sheets[0]!.cells[1]!;
  expect([cell.value, cell.formula]).toEqual(['36', 'SUM(D8,1)']);
  expect(takeBack(model, kept!).answer).toEqual({ status: 'done' });
  expect(readModel(model).sheets[0]!.cells).toHaveLength(1);
});
