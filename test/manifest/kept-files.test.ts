/** The list of what is kept for when there is no network; `npm test` builds it first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 'dist/addin';
const listed = JSON.parse(readFileSync(join(ROOT, 'kept-files.json'), 'utf8')) as string[];

test('every file of the list is there', () => {
  expect(listed.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
});

test('the page and every script are listed; the worker that keeps them is not', () => {
  const scripts = readdirSync(ROOT).filter((name) => name.endsWith('.js') && name !== 'service-worker.js');
  expect([...listed].sort()).toEqual(['taskpane.css', 'taskpane.html', ...scripts].sort());
});
