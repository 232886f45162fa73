import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

const SAMPLE = 'samples/targets-2022.json';
const BRANCH = 'samples/clean/phu-luc-2022-tam-duong.xlsx';

interface Json {
  form: string;
  year: number;
  branches: Record<string, Record<string, { value: unknown; source: string }>>;
  [more: string]: unknown;
}

function sample(): Json {
  return JSON.parse(readFileSync(SAMPLE, 'utf8')) as Json;
}

function check(content: string | Uint8Array, ...more: string[]): { status: number | null; said: string; json: string } {
  const path = join(newFolder(), 'chi-tieu.json');
  writeFileSync(path, content);
  const { status, stdout, stderr } = thidua('check', BRANCH, '--targets', path, '--json', ...more);
  return { status, said: stderr.trim(), json: stdout };
}

test('a byte order mark before the text changes nothing', () => {
  const plain = check(readFileSync(SAMPLE));
  const marked = check(`\ufeff${readFileSync(SAMPLE, 'utf8')}`);
  expect(plain.status).toBe(0);
  expect([marked.status, marked.json]).toEqual([0, plain.json]);
});

function changed(change: (json: Json) => void): string {
  const json = sample();
  change(json);
  return JSON.stringify(json, null, 2);
}

const wrongValue = changed(({ branches }) => (branches['tam-duong']!['I.1']!.value = 30));
const unknownCode = changed(({ branches }) => (branches['tam-duong']!['I.9'] = { value: '30', source: 'QĐ' }));
const unknownBody = changed(({ branches }) => (branches['tam-duongg'] = {}));

test.each([
  [
    'of another year than asked for',
    changed((json) => (json.year = 2021)),
    /là của năm 2021, trong khi đang làm với năm 2022/,
  ],
  ['of another form', changed((json) => (json.form = 'khác')), /là của biểu mẫu khác/],
  ['with a code that the form has not', unknownCode, /không có mục nào mang mã I\.9/],
  ['with a branch that nobody knows', unknownBody, /không có đơn vị nào mang mã tam-duongg/],
  ['with a number for a text', wrongValue, /mục “branches › tam-duong › I\.1 › value” ghi 30 là chưa đúng/],
  ['with a misspelt key', changed((json) => (json['branch'] = {})), /không có mục nào tên là “branch”/],
  [
    'with a misspelt key within',
    changed(({ branches }) => Object.assign(branches['tam-duong']!['I.1']!, { a: 1 })),
    /trong “branches › tam-duong › I\.1” không có mục nào tên là “a”/,
  ],
  ['without its year', changed((json) => delete (json as Partial<Json>).year), /thiếu mục “year”/],
  ['that is a list', '[]', /không theo cách viết/],
  ['with a comma too many', '{\n"form": "a",\n}', /dòng 3 viết chưa đúng/],
  ['that ends early', '{', /chưa đúng|không theo cách viết/],
  ['in another encoding', Uint8Array.of(0xff, 0xfe, 0x7b, 0), /không mở được hoặc không phải tệp chữ/],
])('a file of targets %s is answered with a Vietnamese sentence and 2', (_, content, sentence) => {
  const { status, said, json } = check(content, '--year', '2022');
  expect([status, json]).toEqual([2, '']);
  expect(said).toMatch(sentence);
  expect(said).toMatch(/[Tt]ệp chỉ tiêu/);
  expect(said).not.toMatch(/expected|invalid|must be|JSON at/i);
});

test('a file of targets for a year without a form is not passed over', () => {
  const { status, said } = check(changed((json) => (json.year = 2019)));
  expect([status, said]).toEqual([2, expect.stringMatching(/năm 2019, nhưng biểu mẫu chưa có năm đó/)]);
});

test('a file of targets that is not there is answered so', () => {
  const { status, stderr } = thidua('check', BRANCH, '--targets', 'khong-co.json');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/“khong-co\.json”: không có tệp này/)]);
});
