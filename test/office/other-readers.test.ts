/** Forty workbooks as we read them, as SheetJS does and as openpyxl does: where they differ, the table below says why. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read as readWithSheetJs, utils } from '@e965/xlsx';
import { cellRef } from '../../src/core/sheets/cell-ref';
import type { Cell } from '../../src/core/workbook';
import { newFolder, removeFolders } from '../cli/run';
import { open } from '../workbook/build-xlsx';
import { oddFiles } from './odd-files';
import { readWithOpenpyxl } from './openpyxl';

afterAll(removeFolders);

type Values = Readonly<Record<string, string>>;

const DAY = 86_400_000;

/** A date as the number that Excel stores for it, counted from 1900. */
function serialOf(iso: string): number {
  return (Date.parse(iso.length > 10 ? `${iso}Z` : iso) - Date.UTC(1899, 11, 30)) / DAY;
}

const number = (value: number): string => `number ${String(Number(value.toPrecision(15)))}`;

function ours(path: string): Values {
  const told = ({ type, value }: Cell): string =>
    type === 'number' ? number(Number(value)) : type === 'date' ? number(serialOf(value)) : `${type} ${value}`;
  return Object.fromEntries(
    open(readFileSync(path)).sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [`${name}!${cellRef(cell.row, cell.column)}`, told(cell)]),
    ),
  );
}

const ERRORS: Readonly<Record<number, string>> = { 7: '#DIV/0!', 42: '#N/A', 23: '#REF!' };

/** Rows and cells that are blank are not there. */
type SparseRows = readonly (readonly ({ readonly t: string; readonly v?: unknown } | undefined)[] | undefined)[];

function sheetJs(path: string): Values {
  const { Sheets } = readWithSheetJs(readFileSync(path), { type: 'buffer', cellText: false, dense: true });
  const told = ({ t, v }: { t: string; v?: unknown }): string => {
    if (t === 'n') return number(Number(v));
    if (t === 'b') return `boolean ${v === true ? 'TRUE' : 'FALSE'}`;
    return t === 'e' ? `error ${ERRORS[Number(v)] ?? String(v)}` : `text ${String(v)}`;
  };
  return Object.fromEntries(
    Object.entries(Sheets).flatMap(([name, sheet]) => {
      const rows: SparseRows = sheet['!data'] ?? [];
      return rows.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) =>
          cell === undefined || cell.t === 'z' ? [] : [[`${name}!${utils.encode_cell({ r, c })}`, told(cell)]],
        ),
      );
    }),
  );
}

const plainNumber = (told: string): string => (told.startsWith('number ') ? number(Number(told.slice(7))) : told);

function differences(mine: Values, theirs: Values): string[] {
  const places = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
  return places
    .filter((place) => mine[place] !== theirs[place])
    .map((place) => `${place}: ${mine[place] ?? 'nothing'} / ${theirs[place] ?? 'nothing'}`);
}

const folder = newFolder();
for (const [name, bytes] of Object.entries(oddFiles)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
const xlsxIn = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(path, name));
const paths = [
  ...['samples/clean', 'samples/messy', 'test/fixtures/programs', 'test/fixtures/legacy'].flatMap(xlsxIn),
  ...xlsxIn(folder),
];

/** "file, reader: place: ours / theirs". */
function allDifferences(): string[] {
  const python = readWithOpenpyxl(paths);
  return paths.flatMap((path) => {
    const mine = ours(path);
    const fromPython = Object.fromEntries(
      Object.entries(python[path] ?? {}).map(([place, told]) => [place, plainNumber(told)]),
    );
    const file = basename(path, '.xlsx');
    return [
      ...differences(mine, sheetJs(path)).map((one) => `${file}, SheetJS: ${one}`),
      ...differences(mine, fromPython).map((one) => `${file}, openpyxl: ${one}`),
    ];
  });
}

/** Why we read otherwise: "file, reader: place: ours / theirs". */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'a formula without a stored result is told; others take it for a blank': [
    'openpyxl, SheetJS: Phụ lục!D8: error  / nothing',
    'openpyxl, SheetJS: Phụ lục!E8: error  / nothing',
    'openpyxl, openpyxl: Phụ lục!D8: error  / nothing',
    'openpyxl, openpyxl: Phụ lục!E8: error  / nothing',
    'formulas without results, SheetJS: PL!A1: error  / nothing',
    'formulas without results, openpyxl: PL!A1: error  / nothing',
  ],
  'of a cell that comes twice the first is kept and both are told; others take the last in silence': [
    'a cell twice, SheetJS: PL!A1: number 1 / number 2',
    'a cell twice, openpyxl: PL!A1: number 1 / number 2',
  ],
  'a value under merged cells is kept and told': ['a value under merged cells, openpyxl: PL!B1: number 2 / nothing'],
  'a date is a day, whatever the file counts from; others hand on the count': [
    'days from 1904, SheetJS: PL!A1: number 44839 / number 43377',
    'days from 1904, openpyxl: PL!A1: number 44839 / number 43377',
  ],
  'an empty text is a blank, an empty result of a formula is not': [
    'empty texts, SheetJS: PL!A1: nothing / text ',
    'empty texts, openpyxl: PL!A1: nothing / text ',
    'empty texts, openpyxl: PL!B1: text  / nothing',
  ],
  'characters that Office escapes are what they stand for': [
    'escapes, openpyxl: PL!A1: text một\rhai / text một_x000D_hai',
    'escapes, openpyxl: PL!B1: text _x0041_ / text _x005F_x0041_',
    'escapes, openpyxl: PL!C1: text A / text _x0041_',
  ],
  'the 29th of February 1900 is no date; the number stays as it is and is told': [
    'the day that never was, openpyxl: PL!A1: number 60 / number 59',
  ],
  'a truth may be written as a word, as the format says; openpyxl refuses the file': [
    'truths, openpyxl: : nothing / ValueError',
    'truths, openpyxl: PL!A1: boolean TRUE / nothing',
    'truths, openpyxl: PL!B1: boolean FALSE / nothing',
    'truths, openpyxl: PL!C1: boolean TRUE / nothing',
  ],
};

test('forty files and more are read by all three', () => {
  expect(paths.length).toBeGreaterThanOrEqual(40);
});

test('every difference has its reason, and every reason its differences', () => {
  expect(allDifferences().sort()).toEqual(Object.values(REASONS).flat().sort());
});
