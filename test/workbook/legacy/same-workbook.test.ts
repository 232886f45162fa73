import { readFileSync } from 'node:fs';
import { read as readWithSheetJs } from '@e965/xlsx';
import { check } from '../../../src/core/check';
import type { Sheet, Workbook } from '../../../src/core/workbook';
import { familyOf, formOf, registerOf } from '../../../src/forms';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { openWorkbook } from '../../../src/workbook/open';

const FOLDER = 'test/fixtures/legacy';
const APPENDIX = 'samples/clean/phu-luc-2022-tam-duong.xlsx';
const FILES = ['libreoffice.xls', 'libreoffice.ods', 'gnumeric.xls', 'gnumeric.ods'];

async function open(path: string): Promise<Workbook> {
  const result = await openWorkbook(readFileSync(path), inflateNode);
  if (result.status === 'fault') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

/** What must not depend on the kind of file: we read no text of formulas in .xls, and LibreOffice writes a truth as one. */
function essence(sheet: Sheet): object {
  const cells = sheet.cells.map(({ formula, ...cell }) => ({
    ...cell,
    isFormula: formula !== undefined && cell.type !== 'boolean',
  }));
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { ...sheet, cells, merges };
}

beforeAll(() => {
  // SheetJS grumbles about the formats of .ods files.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  jest.restoreAllMocks();
});

describe.each(FILES)('everything-%s', (file) => {
  test('holds the same cells, merges, hidden rows, columns and sheets as the .xlsx file it was made from', async () => {
    const original = await open(`${FOLDER}/everything.xlsx`);
    const saved = await open(`${FOLDER}/everything-${file}`);
    expect(saved.sheets.map(essence)).toEqual(original.sheets.map(essence));
  });

  test('tells the error in a cell, and nothing else', async () => {
    const { notices } = await open(`${FOLDER}/everything-${file}`);
    expect(notices.map(({ id, sheet, cell }) => [id, sheet, cell])).toEqual([['error-value', 'Dữ liệu', 'B6']]);
  });

  test('holds the values that SheetJS finds in it', async () => {
    const { sheets } = await open(`${FOLDER}/everything-${file}`);
    const theirs = readWithSheetJs(readFileSync(`${FOLDER}/everything-${file}`), { cellText: false, dense: true });
    for (const { name, cells } of sheets) {
      const rows = theirs.Sheets[name]?.['!data'] ?? [];
      for (const { row, column, type, value } of cells) {
        const other = rows[row - 1]?.[column - 1]?.v;
        // Dates, truths and errors are numbers there; white space of .ods texts is theirs to lose.
        if (type === 'number') expect(other).toBe(Number(value));
        if (type === 'text') expect(String(other).replace(/\s+/g, '')).toBe(value.replace(/\s+/g, ''));
      }
    }
  });
});

/** How cells look, where that is otherwise than what they hold. */
const looks = ({ sheets }: Workbook): unknown[] =>
  (sheets[0]?.cells ?? []).flatMap(({ row, column, plain, shown }) =>
    plain === undefined && shown === undefined ? [] : [{ place: `${row}:${column}`, plain, shown }],
  );

test('figures raised, struck out, scaled or hidden are told from an .xlsx file', async () => {
  expect(looks(await open(`${FOLDER}/looks.xlsx`))).toEqual([
    { place: '1:1', plain: '35', shown: undefined },
    { place: '1:2', plain: undefined, shown: '2081' },
    { place: '2:1', plain: '42', shown: undefined },
    { place: '2:2', plain: undefined, shown: '2.1' },
    { place: '3:1', plain: 'HO, nước đóng chai', shown: undefined },
    { place: '3:2', plain: undefined, shown: '' },
    { place: '4:2', plain: undefined, shown: '208084000' },
    { place: '5:2', plain: undefined, shown: '2080840 triệu' },
  ]);
});

test.each(FILES.slice(0, 3))('and from looks-%s as well', async (file) => {
  expect(looks(await open(`${FOLDER}/looks-${file}`))).toEqual(looks(await open(`${FOLDER}/looks.xlsx`)));
});

test('gnumeric leaves thousands and millions out of an .ods file: shown is then what is stored', async () => {
  const kept = looks(await open(`${FOLDER}/looks.xlsx`)).filter((_, i) => i !== 1 && i !== 3);
  expect(looks(await open(`${FOLDER}/looks-gnumeric.ods`))).toEqual(kept);
});

test.each(FILES)('appendix-%s comes to the same submission as the .xlsx file', async (file) => {
  const family = familyOf('lai-chau-appendix')!;
  const options = { form: formOf(family, 2022)!, register: registerOf(family, 2022), fileName: null };
  const original = await open(APPENDIX);
  const saved = await open(`${FOLDER}/appendix-${file}`);
  expect(check(saved, options)).toEqual(check(original, options));
  expect(saved.modified).toBe(original.modified);
});
