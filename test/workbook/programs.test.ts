import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/workbook';
import { cellRef } from '../../src/core/sheets/cell-ref';
import { cellAt, open } from './build-xlsx';

/** Made by test/fixtures/make-program-files.mjs: one form, saved by each program. */
const opened = (program: string): Workbook =>
  open(readFileSync(join(__dirname, `../fixtures/programs/${program}.xlsx`)));

/** 1e-7, 1E-007 and 1e-07 are one number. */
const plain = (value: string): string => (/^-?[\d.]+e/i.test(value) ? String(Number(value)) : value);

function values({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ formula }) => formula === undefined || formula === 'TRUE()')
      .map(({ row, column, type, value, percent }) => {
        return `${name}!${cellRef(row, column)} ${type} ${plain(value)}${percent === true ? ' %' : ''}`;
      }),
  );
}

const first = opened('exceljs');
const others = ['libreoffice', 'gnumeric', 'openpyxl'];

test('the form is read as it was made', () => {
  expect(values(first)).toContain('Phụ lục!D6 number 2080.84');
  expect(values(first)).toContain('Phụ lục!E4 number 1.09 %');
  expect(values(first)).toContain('Phụ lục!F4 date 2022-10-05');
  expect(values(first)).toContain('Phụ lục!B6 text   hai đầu cách  ');
  expect(values(first)).toContain('Phụ lục!B9 text Ngày 15 tháng 6');
  expect(first.modified).toBe('2022-12-05T08:30:00.000Z');
  expect(first.notices).toEqual([]);
});

test.each(others)('%s saves the same values, merges and hidden rows and columns', (program) => {
  const again = opened(program);
  expect(values(again)).toEqual(values(first));
  expect(again.modified).toBe(first.modified);
  expect(again.names[0]).toEqual(first.names[0]);
  again.sheets.forEach((sheet, i) => {
    const { merges, hiddenRows, hiddenColumns } = first.sheets[i] ?? sheet;
    expect(sheet).toMatchObject({ merges, hiddenRows, hiddenColumns });
  });
});

test.each(others)('%s keeps the font of an old encoding', (program) => {
  expect(cellAt(opened(program).sheets[0]?.cells ?? [], 'B5')?.font).toBe('.VnTime');
});

test.each(['exceljs', 'libreoffice', 'gnumeric'])('%s stores what formulas came to', (program) => {
  const cells = opened(program).sheets[0]?.cells ?? [];
  expect(cellAt(cells, 'D8')).toMatchObject({ type: 'number', value: '2115.84', formula: 'SUM(D4,D6)' });
  expect(cellAt(cells, 'E8')).toMatchObject({ type: 'text', value: 'ab' });
});

test('openpyxl does not, and that is told', () => {
  const notices = opened('openpyxl').notices.map(({ id, cell }) => `${id} ${cell ?? ''}`);
  expect(notices).toEqual(['formula-without-value D8', 'formula-without-value E8']);
});

test('a sheet hidden by a program that keeps it hidden is hidden', () => {
  for (const program of ['exceljs', 'libreoffice', 'openpyxl']) {
    expect(opened(program).sheets[1]?.visibility).toBe('hidden');
  }
});

/** All that is read of a sheet, but for what the programs themselves change: the words of formulas and the fonts they name. */
function essence({ sheets }: Workbook, calculated: boolean): unknown {
  return sheets.map(({ name, cells, merges, hiddenRows, hiddenColumns }) => ({
    name,
    merges,
    hiddenRows,
    hiddenColumns,
    cells: cells.map(({ row, column, type, value, formula, percent, shown, plain: unmarked }) => {
      const isFormula = formula !== undefined && formula !== 'TRUE()';
      const result = calculated || !isFormula ? { type, value: plain(value) } : null;
      return { row, column, isFormula, result, percent, shown, unmarked };
    }),
  }));
}

test.each(others)('%s saves the same workbook in all that is read of it', (program) => {
  // openpyxl throws the results of formulas away; gnumeric shows a hidden sheet: both are told of above.
  const calculated = program !== 'openpyxl';
  expect(essence(opened(program), calculated)).toEqual(essence(first, calculated));
});
