/** The script that Excel loads with every workbook; `npm test` builds it first. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { allImportsOf } from './imports';

const BUNDLE = 'dist/addin/functions.js';
/** The forms of each year are in it: a year more adds some 2 KB. */
const MOST_BYTES = 44 * 1024;

test('is below 44 KB when compressed', () => {
  expect(gzipSync(readFileSync(BUNDLE)).length).toBeLessThan(MOST_BYTES);
});

describe.each(['functions/functions.ts', 'src/cell-functions/catalogue.ts'])('%s', (file) => {
  const imports = [...allImportsOf(file)];

  test('carries no package but the decimal one: the forms come as plain data, without the schemas', () => {
    expect(imports.filter((one) => !existsSync(one))).toEqual(['big.js']);
    expect(imports.filter((one) => one.endsWith('schema.ts'))).toEqual([]);
    expect(imports.some((one) => one.endsWith('form-2022.json'))).toBe(true);
  });
});

test('the catalogue knows nothing of Excel', () => {
  const sources = [...allImportsOf('src/cell-functions/catalogue.ts')].filter((one) => one.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(10);
  for (const one of sources) {
    expect(one).not.toContain('/functions/functions');
    expect(readFileSync(one, 'utf8')).not.toMatch(/\b(?:CustomFunctions|Excel|Office)\.[a-zA-Z]/);
  }
});
