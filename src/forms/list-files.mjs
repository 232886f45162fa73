// Writes files.ts, the list of this folder's JSON: adding a form, a year or a register is adding a file and running `npm run forms`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

const families = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const paths = families.flatMap((family) =>
  readdirSync(join(here, family))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => `${family}/${file}`),
);
const isTargets = (path) => /\/targets-[^/]*$/.test(path);
const listed = (wanted) => paths.flatMap((path, index) => (wanted(path) ? [`  '${path}': file${String(index)},`] : []));
const text = [
  '// Made by `npm run forms` from the JSON files beside it; a test fails when it is stale.',
  ...paths.map((path, index) => `import file${String(index)} from './${path}';`),
  '',
  '/** Every form with its bodies, by the path of its JSON file, not yet checked. */',
  'export const formFiles: Readonly<Record<string, unknown>> = {',
  ...listed((path) => !isTargets(path)),
  '};',
  '',
  '/** The targets apart: whoever needs none does not carry them. */',
  'export const targetsFiles: Readonly<Record<string, unknown>> = {',
  ...listed(isTargets),
  '};',
  '',
].join('\n');

const target = join(here, 'files.ts');
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/forms/files.ts is stale: run "npm run forms".');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
