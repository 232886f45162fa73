import { registerCellFunctions } from '../../../../taskpane/hosts/grid/cell-functions';
import { readModel } from '../../../../taskpane/hosts/grid/read-model';
import { emptyModel, put } from './grid-model';

beforeAll(() => registerCellFunctions('vi'));

function answers(formula: string) {
  const model = emptyModel();
  for (const [ref, content] of [
    ['A1', '35'],
    ['B1', '32'],
    ['A2', "'07"],
    ['B2', '-'],
    ['B3', '5'],
  ] as const)
    put(model, ref, content);
  put(model, 'D1', formula);
  return readModel(model).sheets[0]!.cells.filter(({ column }) => column > 3);
}

function sentence(formula: string): string | undefined {
  const model = emptyModel();
  put(model, 'D1', formula);
  const sheetId = model.getters.getActiveSheetId();
  const cell = model.getters.getEvaluatedCell({ sheetId, col: 3, row: 0 });
  return 'message' in cell ? cell.message : undefined;
}

test('a rate is worked out in a cell', () => {
  expect(answers('=THIDUA.ACHIEVEMENT_RATE(A1,B1)')).toMatchObject([{ type: 'number', value: '109' }]);
});

test('a column gives a column, row by row', () => {
  expect(answers('=THIDUA.ACHIEVEMENT_RATE(A1:A3,B1:B3)')).toMatchObject([
    { row: 1, column: 4, type: 'number', value: '109' },
    { row: 2, column: 4, type: 'text', value: '-' },
    { row: 3, column: 4, type: 'error', value: '#N/A' },
  ]);
});

test('an error says what to do in the chosen language', () => {
  expect(sentence('=THIDUA.READ_FIGURE("1 người 2")')).toMatch(/Không đọc được/);
  registerCellFunctions('en');
  expect(sentence('=THIDUA.READ_FIGURE("1 người 2")')).toMatch(/cannot be read|could not be read|no number/i);
});
