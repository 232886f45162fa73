import * as fc from 'fast-check';
import { cellFunctions } from '../../../src/cell-functions/catalogue';
import { functionExamples } from '../../../src/text/function-examples';
import { composeFormula, parametersOf, referenceTo, type ArgumentTexts } from '../../../taskpane/state/formula';
import { sheetOf, workbookOf } from '../../workbook-of';

const SHEET = 'Phụ lục';
const at = (cell: string): { sheet: string; cell: string } => ({ sheet: SHEET, cell });
const workbook = workbookOf(sheetOf([['a', 35, 32], ['b', '02', 2], ['c']], { name: SHEET }));
const VIETNAMESE = { workbook, separator: ';' };

const rate = (texts: ArgumentTexts, cell: string | null = 'F8', context: typeof VIETNAMESE = VIETNAMESE) =>
  composeFormula('ACHIEVEMENT_RATE', texts, cell === null ? null : at(cell), context);

test.each([
  ['B1:B3', 'B1:B3'],
  ['$b$1', '$B$1'],
  [`'${SHEET}'!B1`, 'B1'],
  ["'Trang 2'!B1:B3", "'Trang 2'!B1:B3"],
  ['Sheet2!B1', "'Sheet2'!B1"],
  ["'Bảng ''22'!B1", "'Bảng ''22'!B1"],
  ['328', '328'],
  ['0', '0'],
  ['02', '"02"'],
  ['-', '"-"'],
  ['98,5%', '"98,5%"'],
  ['2.080.840', '"2.080.840"'],
  ['say "35"', '"say ""35"""'],
  ['=1+1', '"=1+1"'],
  ['D8)+WEBSERVICE("x"', '"D8)+WEBSERVICE(""x"""'],
])('%s is written as %s: cells and whole numbers as they are, all else as text', (typed, written) => {
  expect(rate({ result: typed, target: '1' }).formula).toBe(`=THIDUA.ACHIEVEMENT_RATE(${written},1)`);
});

test('whatever is typed, no argument ends before its end', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      (text) => {
        const { formula } = rate({ result: text, target: '1' });
        const inside = formula.slice('=THIDUA.ACHIEVEMENT_RATE('.length, -',1)'.length);
        const quoted = /^"(?:[^"]|"")*"$/s.test(inside);
        expect(quoted || /^(?:'(?:[^']|'')+'!)?[$A-Z0-9:]+$/.test(inside)).toBe(true);
      },
    ),
  );
});

test('people see the signs of their program, programs get commas', () => {
  const { written, formula } = rate({ result: 'B1', target: 'C1', decimals: '1' });
  expect([written, formula]).toEqual(['=THIDUA.ACHIEVEMENT_RATE(B1; C1; 1)', '=THIDUA.ACHIEVEMENT_RATE(B1,C1,1)']);
});

test('what may be left out is; what may not is asked for, and then the cell', () => {
  expect(rate({ result: 'B1' }).problem).toBe('lacks');
  expect(rate({ result: 'B1', target: ' ' }).problem).toBe('lacks');
  expect(rate({ result: 'B1', target: 'C1' }, null).problem).toBe('no-cell');
  expect(rate({ result: 'B1', target: 'C1' }).problem).toBeNull();
});

test('a formula does not go among the cells that it counts, nor its answers', () => {
  expect(rate({ result: 'B1:B3', target: 'C1:C3' }, 'B2').problem).toBe('counts-itself');
  // The answers of three rows would reach the third.
  expect(rate({ result: 'A10:A12', target: '1' }, 'A8').problem).toBe('counts-itself');
  expect(rate({ result: "'Trang 2'!B1:B3", target: '1' }, 'B2').problem).toBeNull();
});

test('what the cell holds is told, and whether its answers have room', () => {
  expect(rate({ result: 'F1', target: '1' }, 'A1')).toMatchObject({ instead: 'a', crowded: null });
  expect(rate({ result: 'F1:F3', target: '1' }, 'A1')).toMatchObject({ instead: 'a', crowded: 'A1:A3' });
  expect(rate({ result: 'F1:F3', target: '1' }, 'G1')).toMatchObject({ instead: null, crowded: null });
  const formulas = workbookOf({
    ...sheetOf([], { name: SHEET }),
    cells: [{ row: 1, column: 1, type: 'number', value: '3', formula: 'SUM(B1:B3)' }],
  });
  expect(rate({ result: 'F1', target: '1' }, 'A1', { workbook: formulas, separator: ';' }).instead).toBe('=SUM(B1:B3)');
});

test('a whole form has one answer, however many cells it has', () => {
  const total = composeFormula('WELFARE_TOTAL', { form: 'B1:F60' }, at('A1'), VIETNAMESE);
  expect(total).toMatchObject({ problem: null, crowded: null });
});

test.each(cellFunctions.map(({ id }) => id))(
  '%s: its example, typed into the fields, is the formula of its help',
  (id) => {
    const { args } = functionExamples[id];
    const typed = args.map((arg) => arg.replace(/^"(.*)"$/, '$1'));
    const texts = Object.fromEntries(parametersOf(id).map(({ name }, index) => [name, typed[index] ?? '']));
    expect(composeFormula(id, texts, at('Z99'), VIETNAMESE).written).toBe(`=THIDUA.${id}(${args.join('; ')})`);
  },
);

test('a sheet with an apostrophe in its name is named as programs do', () => {
  expect(referenceTo("Bảng '22", 'D8')).toBe("'Bảng ''22'!D8");
});
