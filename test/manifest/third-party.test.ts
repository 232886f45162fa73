/** What the build says of other people's work in it; `npm test` builds it first. */
import { existsSync, readFileSync } from 'node:fs';

const titles = (folder: string): readonly string[] =>
  readFileSync(`dist/${folder}/THIRD-PARTY.txt`, 'utf8')
    .split(`${'='.repeat(80)}\n`)
    .slice(1)
    .map((part) => part.split('\n', 1)[0]!);

const names = (folder: string): readonly string[] => titles(folder).map((title) => title.replace(/ .*$/, ''));

describe.each(['addin', 'workbench'])('dist/%s', (folder) => {
  test('names every kind of package that went into it, each once, with its licence', () => {
    expect(names(folder)).toEqual(
      expect.arrayContaining(['react', '@fluentui/react-components', 'zod', 'big.js', 'exceljs', 'jszip', 'fflate']),
    );
    expect(titles(folder).filter((title) => !/^\S+ \d\S* \(.+\)$/.test(title))).toEqual([]);
    expect(new Set(titles(folder)).size).toBe(titles(folder).length);
  });

  test('names nothing that only tests and builds use', () => {
    expect(
      names(folder).filter((name) => /^(jest|webpack|typescript|playwright-core|@microsoft\/)/.test(name)),
    ).toEqual([]);
  });
});

test('the grid is named where it is, with the file that holds it and nothing else of ours', () => {
  const told = readFileSync('dist/workbench/THIRD-PARTY.txt', 'utf8');
  expect(names('workbench')).toEqual(expect.arrayContaining(['@odoo/o-spreadsheet', '@odoo/owl']));
  expect(told).toContain('o-spreadsheet.js');
  expect(existsSync('dist/workbench/o-spreadsheet.js')).toBe(true);
  expect(names('addin').filter((name) => name.startsWith('@odoo/'))).toEqual([]);
});
