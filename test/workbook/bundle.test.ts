import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const bundles = join(__dirname, '..', '..', 'bench', 'bundles.mjs');

test('the workbook reader weighs less than 40 KB in a browser', () => {
  const size = JSON.parse(execFileSync(process.execPath, [bundles], { encoding: 'utf8' })) as { gzip: number };
  expect(size.gzip).toBeGreaterThan(10 * 1024);
  expect(size.gzip).toBeLessThan(40 * 1024);
});
