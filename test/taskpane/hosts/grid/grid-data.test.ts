/** Without a browser the grid has no XML parser: files open here by our own reading alone, as .xls and .ods always do. */
import { readdirSync } from 'node:fs';
import type { Workbook } from '../../../../src/core/workbook';
import { inflateNode } from '../../../../src/workbook/inflate-node';
import { openWorkbook } from '../../../../src/workbook/open';
import { openFile } from '../../../../taskpane/hosts/grid/grid-data';
import { readModel } from '../../../../taskpane/hosts/grid/read-model';
import { bytesOf, opened } from './grid-model';
import { writeCells } from '../../../../taskpane/hosts/grid/write-cells';

async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await openWorkbook(bytes, inflateNode);
  if (result.status === 'fault') throw new Error(result.fault.code);
  return result.workbook;
}

/** What a cell holds; what only a file has (its font) is left out. */
function contents({ sheets }: Workbook): unknown {
  return sheets.map(({ name, cells, merges }) => ({
    name,
    merges: merges.map((one) => JSON.stringify(one)).sort(),
    cells: cells.map(({ row, column, type, value, percent }) => [row, column, type, value, percent ?? false]),
  }));
}

const FILES = ['clean', 'messy', 'published', 'practice'].flatMap((folder) =>
  readdirSync(`samples/${folder}`).map((file) => `samples/${folder}/${file}`),
);

test.each(FILES)('%s shows the same cells in the grid as are read from the file', async (path) => {
  const expected = contents(await read(bytesOf(path)));
  const { model } = await opened(bytesOf(path));
  expect(contents(readModel(model))).toEqual(expected);
});

test('a protected sheet can be typed into', async () => {
  const { model } = await opened(bytesOf('samples/clean/phu-luc-2022-tam-duong.xlsx'));
  const at = { sheet: 'Phụ lục', cell: 'D8' };
  expect(writeCells(model, [{ at, value: '36' }]).answer).toEqual({ status: 'done' });
});

test('a file that we refuse never reaches the grid', async () => {
  const answer = await openFile(bytesOf('samples/bad/khong-phai-bang-tinh.xlsx'));
  expect(answer).toMatchObject({ status: 'refused', fault: { code: 'pdf' } });
});
