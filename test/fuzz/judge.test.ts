/** The judge has to notice what the mutants are made to find; here a reader is made wrong on purpose. */
import type { Cell, Sheet, Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { figuresChangedUntold } from './figures';
import { madeWorkbooks, sampleWorkbooks, type GoodWorkbook } from './good-workbooks';
import { judge } from './judge';
import type { Mutant } from './mutant';

function workbookOf({ bytes }: GoodWorkbook): Workbook {
  const result = readWorkbook(bytes, inflateNode);
  if (result.status === 'fault') throw new Error(result.fault.code);
  return result.workbook;
}

const named = (name: string): GoodWorkbook => madeWorkbooks().find((good) => good.name === name)!;

function withSheet(workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet, index) => (index === 0 ? change(sheet) : sheet)) };
}

const withCell =
  (at: number, change: (cell: Cell) => Cell) =>
  (sheet: Sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((cell, index) => (index === at ? change(cell) : cell)),
  });

const asPlainlyRead = (good: GoodWorkbook): Mutant => ({
  bytes: good.bytes,
  story: [],
  expects: 'as-plainly-read',
  parts: good.parts,
});

describe('the judge', () => {
  it.each([...sampleWorkbooks(), ...madeWorkbooks()].map((good) => [good.name, good] as const))(
    'finds the plain reading of %s the same as ours',
    (_, good) => {
      const workbook = workbookOf(good);
      expect(judge(asPlainlyRead(good), { status: 'read', workbook }, workbook)).toBeNull();
    },
  );

  it.each<readonly [string, string, (sheet: Sheet) => Sheet]>([
    ['another number', 'numbers', withCell(0, (cell) => ({ ...cell, value: '2080.85' }))],
    ['a number taken for text', 'numbers', withCell(0, (cell) => ({ ...cell, type: 'text' }))],
    ['a lost percent sign', 'numbers', withCell(4, ({ row, column, type, value }) => ({ row, column, type, value }))],
    ['another day', 'numbers', withCell(7, (cell) => ({ ...cell, value: '2022-10-06' }))],
    ['a lost cell', 'texts', (sheet) => ({ ...sheet, cells: sheet.cells.slice(1) })],
    ['a cell too many', 'texts', (sheet) => ({ ...sheet, cells: [...sheet.cells, { ...sheet.cells[0]!, row: 99 }] })],
    ['another text', 'texts', withCell(3, (cell) => ({ ...cell, value: 'A' }))],
    ['a lost formula', 'formulas', withCell(1, ({ row, column, type, value }) => ({ row, column, type, value }))],
    ['a lost merge', 'layout', (sheet) => ({ ...sheet, merges: [] })],
    ['a hidden row shown', 'layout', (sheet) => ({ ...sheet, hiddenRows: [] })],
    ['another name of a sheet', 'layout', (sheet) => ({ ...sheet, name: 'Khác' })],
  ])('notices %s', (_, name, change) => {
    const good = named(name);
    const workbook = withSheet(workbookOf(good), change);
    expect(judge(asPlainlyRead(good), { status: 'read', workbook }, workbook)).not.toBeNull();
  });

  it('notices a doubt that nobody is told of', () => {
    const good = named('formulas');
    const workbook = { ...workbookOf(good), notices: [] };
    expect(judge(asPlainlyRead(good), { status: 'read', workbook }, workbook)).toMatch(/C4 unclear/);
  });

  it('takes no other workbook, and no refusal, for the same workbook', () => {
    const good = named('numbers');
    const original = workbookOf(good);
    const other = withSheet(
      original,
      withCell(0, (cell) => ({ ...cell, value: '1' })),
    );
    const same: Mutant = { bytes: good.bytes, story: [], expects: 'same' };
    expect(judge(same, { status: 'read', workbook: original }, original)).toBeNull();
    expect(judge(same, { status: 'read', workbook: other }, original)).not.toBeNull();
    expect(judge({ ...same, expects: 'same-or-fault' }, { status: 'read', workbook: other }, original)).not.toBeNull();
    expect(judge(same, { status: 'fault', fault: { code: 'empty-file', params: {} } }, original)).not.toBeNull();
    expect(judge({ ...same, expects: 'fault' }, { status: 'read', workbook: original }, original)).not.toBeNull();
  });

  it('notices a mistake of ours behind a fault', () => {
    const good = named('numbers');
    const params = { problem: 'unforeseen', part: '', cell: null, detail: 'x is undefined' } as const;
    const result = { status: 'fault', fault: { code: 'damaged-workbook', params } } as const;
    expect(judge(asPlainlyRead(good), result, workbookOf(good))).toMatch(/mistake/);
  });

  it('lets a figure change where its cell did, and where somebody is told', () => {
    const original = workbookOf(sampleWorkbooks()[0]!);
    const other = withSheet(original, (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.column === 4 && cell.type === 'number' ? { ...cell, value: '7' } : cell)),
    }));
    expect(figuresChangedUntold(original, other)).toEqual([]);
  });
});
