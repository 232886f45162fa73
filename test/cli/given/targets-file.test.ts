import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeXlsx } from '../../workbook/build-xlsx';
import { sheetOf, type Typed } from '../../workbook-of';
import { rowsXml } from '../filled-file';
import { newFolder, removeFolders, thidua } from '../run';

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

describe('targets of another year than the appendix states', () => {
  const path = (): string => {
    const file = join(newFolder(), 'chi-tieu-2023.json');
    writeFileSync(file, JSON.stringify({ ...sample(), year: 2023, consolidating: {}, branches: {} }));
    return file;
  };
  const why =
    /chi-tieu-2023\.json”: tệp là của năm 2023, trong khi đang làm với năm 2022; hãy dùng tệp chỉ tiêu năm 2022/;

  test.each([
    ['check', [BRANCH]],
    ['mend', [BRANCH, '--dry-run']],
    ['compare', [BRANCH, 'samples/bao-cao-viet-2022.docx']],
  ])('%s says so, and holds nothing against them', (command, rest) => {
    const { status, stderr, stdout } = thidua(command, ...rest, '--targets', path());
    expect([status, stderr, stdout]).toEqual([2, expect.stringMatching(why), '']);
  });

  test('merge says so, and writes no report', () => {
    const out = join(newFolder(), 'report.xlsx');
    const { status, stderr } = thidua('merge', 'samples/clean', '--targets', path(), '--out', out);
    expect([status, stderr, existsSync(out)]).toEqual([2, expect.stringMatching(why), false]);
  });
});

test('a file of targets that is not there is answered so', () => {
  const { status, stderr } = thidua('check', BRANCH, '--targets', 'khong-co.json');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/“khong-co\.json”: không có tệp này/)]);
});

describe('a workbook of targets', () => {
  const ROWS: readonly (readonly Typed[])[] = [
    ['CHỈ TIÊU GIAO NĂM 2022'],
    [],
    ['Mục', 'Nội dung', 'ĐVT', 'Tam Đường', 'Sìn Hồ'],
    ['I.1', 'Kết nạp đoàn viên', 'Người', 70, 31],
  ];

  function checkWith(
    bytes: Uint8Array | string,
    ...more: string[]
  ): { status: number | null; out: string; said: string } {
    const path = join(newFolder(), 'chi-tieu.xlsx');
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = thidua('check', BRANCH, '--targets', path, ...more);
    return { status, out: stdout, said: stderr.replace(/\s+/g, ' ').trim() };
  }
  const workbook = (rows: readonly (readonly Typed[])[]): Uint8Array => makeXlsx({ rows: rowsXml(sheetOf(rows)) });

  test('is what the rates are held against', () => {
    const rules = (...args: string[]): unknown => {
      const { files } = JSON.parse(thidua('check', BRANCH, '--json', ...args).stdout) as {
        files: { findings: { rule: string; code: string | null }[] }[];
      };
      return files[0]?.findings.filter(({ code }) => code === 'I.1').map(({ rule }) => rule);
    };
    const path = join(newFolder(), 'chi-tieu.xlsx');
    writeFileSync(path, workbook(ROWS));
    expect(rules('--targets', path)).toContain('rate-mismatch');
    expect(rules()).not.toContain('rate-mismatch');
  });

  const changed = (row: number, column: number, value: Typed): Uint8Array =>
    workbook(ROWS.map((cells, down) => cells.map((cell, right) => (down === row && right === column ? value : cell))));

  test.each<[string, Uint8Array | string, RegExp]>([
    ['a figure with two readings', changed(3, 3, '1.2'), /ô D4 ghi “1\.2”/],
    ['a figure below zero', changed(3, 4, -1), /ô E4 ghi -1/],
    [
      'a branch that nobody knows',
      workbook([...ROWS.slice(0, 2), ['Mục', 'Nội dung', 'ĐVT', 'Tam Đường', 'Huyện Khác', 'Sìn Hồ'], ROWS[3]!]),
      /E3 ghi “Huyện Khác”/,
    ],
    ['a line that the form has not', workbook([...ROWS, [null, 'Trồng cây', 'Cây', 1, 2]]), /ô D5 ghi “Trồng cây Cây”/],
    ['another year', changed(0, 0, 'CHỈ TIÊU GIAO NĂM 2023'), /năm 2023, trong khi đang làm với năm 2022/],
    ['a year without a form', changed(0, 0, 'CHỈ TIÊU GIAO NĂM 2019'), /năm 2019, trong khi đang làm với năm 2022/],
    ['no table', workbook([['Kính gửi các đơn vị']]), /không thấy bảng chỉ tiêu/],
    ['nothing in it', workbook([]), /không thấy bảng chỉ tiêu/],
    ['half of its bytes', workbook(ROWS).slice(0, 300), /./],
    ['no bytes', '', /./],
    ['another file under its name', '%PDF-1.7', /PDF/],
  ])('with %s is answered with a Vietnamese sentence and 2, and nothing is checked', (_, bytes, sentence) => {
    const { status, out, said } = checkWith(bytes, '--year', '2022');
    expect([status, out]).toEqual([2, '']);
    expect(said).toMatch(/^Không dùng được tệp chỉ tiêu “.*chi-tieu\.xlsx”: /);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/undefined|Error|at Object|expected/);
  });

  test('that is not there is answered so', () => {
    const { status, stderr } = thidua('check', BRANCH, '--targets', 'khong-co.xlsx');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/“khong-co\.xlsx”: không có tệp này/)]);
  });

  test('of ours lying among the appendices is told by its use, and the others are merged', () => {
    const folder = newFolder();
    const base = join(folder, 'can-cu.json');
    writeFileSync(
      base,
      JSON.stringify({ members: Object.fromEntries(Object.keys(sample().branches).map((id) => [id, '100'])) }),
    );
    const made = [
      'allocate',
      '--year',
      '2022',
      '--by',
      'members',
      '--base',
      base,
      '--out',
      join(folder, 'chi-tieu.xlsx'),
    ];
    expect(thidua(...made).status).toBe(0);
    copyFileSync(BRANCH, join(folder, 'tam-duong.xlsx'));
    const out = join(newFolder(), 'bao-cao.xlsx');
    const { stdout } = thidua('merge', folder, '--out', out, '--json');
    const { files, report } = JSON.parse(stdout) as {
      files: { file: string; findings: { rule: string; message: string }[] }[];
      report: { figures: Record<string, { branches: number }> };
    };
    const told = files.find(({ file }) => file === 'chi-tieu.xlsx')?.findings;
    expect(told?.map(({ rule }) => rule)).toEqual(['our-own-targets']);
    expect(told?.[0]?.message).toMatch(/--targets/);
    expect(report.figures['I.1']?.branches).toBe(1);
  });
});
