import { readModel } from '../../../../taskpane/hosts/grid/read-model';
import { emptyModel, put } from './grid-model';

function read(...cells: readonly (readonly [ref: string, content: string, format?: string])[]) {
  const model = emptyModel();
  for (const [ref, content, format] of cells) put(model, ref, content, format);
  return readModel(model).sheets[0]!.cells;
}

test('numbers, texts, truths and errors keep their types', () => {
  expect(read(['A1', '2080.84'], ['B1', 'Người'], ['C1', 'TRUE'], ['D1', '=1/0'])).toEqual([
    { row: 1, column: 1, type: 'number', value: '2080.84' },
    { row: 1, column: 2, type: 'text', value: 'Người' },
    { row: 1, column: 3, type: 'boolean', value: 'TRUE' },
    { row: 1, column: 4, type: 'error', value: '#DIV/0!', formula: '1/0' },
  ]);
});

test('a text that looks like a number stays text', () => {
  expect(read(['A1', "'02"], ['A2', '02', '@'], ['A3', "'=1+1"])).toEqual([
    { row: 1, column: 1, type: 'text', value: '02' },
    { row: 2, column: 1, type: 'text', value: '02' },
    { row: 3, column: 1, type: 'text', value: '=1+1' },
  ]);
});

test('a percentage is told as one, a date as a date', () => {
  expect(read(['A1', '0.15', '0%'], ['A2', '44839', 'dd/mm/yyyy'])).toEqual([
    { row: 1, column: 1, type: 'number', value: '0.15', percent: true },
    { row: 2, column: 1, type: 'date', value: '2022-10-05' },
  ]);
});

test('formulas come with their text, cells they spill into with none', () => {
  expect(read(['A1', '7'], ['A2', '8'], ['B1', '=TRANSPOSE(TRANSPOSE(A1:A2))'])).toEqual([
    { row: 1, column: 1, type: 'number', value: '7' },
    { row: 1, column: 2, type: 'number', value: '7', formula: 'TRANSPOSE(TRANSPOSE(A1:A2))' },
    { row: 2, column: 1, type: 'number', value: '8' },
    { row: 2, column: 2, type: 'number', value: '8', formula: '' },
  ]);
});

test('a formula that comes out empty is a cell, one that has nothing to spill is not', () => {
  expect(read(['A1', '=IF(B1=1,"x","")'], ['A3', '=TRANSPOSE(TRANSPOSE(B1:B2))']).slice(0, 1)).toEqual([
    { row: 1, column: 1, type: 'text', value: '', formula: 'IF(B1=1,"x","")' },
  ]);
});

test('what the grid shows as a link is read as it was typed', () => {
  expect(read(['A1', '[35](https://example.org)'])[0]).toMatchObject({ value: '[35](https://example.org)' });
});

test('merged ranges, hidden rows, columns and sheets are told', () => {
  const model = emptyModel();
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch('ADD_MERGE', { sheetId, target: [{ left: 0, right: 4, top: 0, bottom: 0 }] });
  model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [3, 4, 7] });
  model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [2] });
  model.dispatch('CREATE_SHEET', { sheetId: 'other', name: 'KP 2021', position: 1 });
  model.dispatch('HIDE_SHEET', { sheetId: 'other' });
  expect(readModel(model).sheets).toEqual([
    {
      name: 'Sheet1',
      visibility: 'visible',
      cells: [],
      merges: [{ top: 1, left: 1, bottom: 1, right: 5 }],
      hiddenRows: [
        { from: 4, to: 5 },
        { from: 8, to: 8 },
      ],
      hiddenColumns: [{ from: 3, to: 3 }],
    },
    { name: 'KP 2021', visibility: 'hidden', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] },
  ]);
});
