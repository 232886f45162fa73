/** What docs/bieu-mau-nam-moi.md says, followed in a copy of the folder: another year is two files and no code. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formThatFits } from '../../src/core/reading/form-that-fits';
import { familyOf, parseForm, parseTargets } from '../../src/forms';
import { codesOf, printedForm } from '../printed-form';

const folder = mkdtempSync(join(tmpdir(), 'thidua-forms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forms = join(folder, 'forms');
const own = join(forms, 'lai-chau-appendix');

function copied(from: string, to: string): unknown {
  const text = readFileSync(join(own, from), 'utf8').replaceAll('NĂM 2023', 'NĂM 2024');
  const json = { ...(JSON.parse(text) as object), year: 2024 };
  writeFileSync(join(own, to), JSON.stringify(json));
  return json;
}

cpSync('src/forms', forms, { recursive: true });
const form = parseForm(copied('form-2023.json', 'form-2024.json'), 'form-2024.json');
const targets = parseTargets(copied('targets-2023.json', 'targets-2024.json'), 'targets-2024.json');
execFileSync(process.execPath, [join(forms, 'list-files.mjs')]);

test('no year is decided about in code', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^(?:text|forms)[\\/]/.test(path))
    .filter((path) => /year\w*\s*[=!<>]==?\s*\d|case 20\d\d\b/i.test(readFileSync(join('src', path), 'utf8')));
  expect(found).toEqual([]);
});

test('the list of files knows the new year', () => {
  const listed = readFileSync(join(forms, 'files.ts'), 'utf8');
  expect(listed).toContain('lai-chau-appendix/form-2024.json');
  expect(listed).toContain('lai-chau-appendix/targets-2024.json');
});

test('a workbook of that year is known for one, and those of the years before for what they are', () => {
  const { bodies, forms: shipped } = familyOf('lai-chau-appendix')!;
  for (const one of [...shipped, form]) {
    const workbook = printedForm({ form: one, body: 'LĐLĐ huyện Tam Đường', results: {} });
    expect(formThatFits(workbook, [...shipped, form], bodies)?.form.year).toBe(one.year);
  }
});

test('its targets are of lines that the form has', () => {
  expect(Object.keys(targets.consolidating).filter((code) => !codesOf(form).includes(code))).toEqual([]);
});
