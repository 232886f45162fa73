import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from '../../../src/core/figures/decimal';
import { familyOf } from '../../../src/forms';
import { makeXlsx } from '../../workbook/build-xlsx';
import { sheetOf } from '../../workbook-of';
import { rowsXml } from '../filled-file';
import { newFolder, removeFolders, thidua, type Ran } from '../run';

afterAll(removeFolders);

const family = familyOf('lai-chau-appendix')!;
const branches = family.bodies.branches.map(({ id }) => id);
const folder = newFolder();

/** Members and grassroots unions of each branch, made up for these tests. */
const MEMBERS = [3120, 2130, 2570, 2890, 1480, 1950, 2010, 2340, 1610, 1240, 1580];
const UNIONS = [96, 88, 92, 95, 61, 70, 66, 74, 28, 42, 68];

const base = join(folder, 'can-cu.json');
const byId = (figures: readonly number[]): object =>
  Object.fromEntries(branches.map((id, index) => [id, String(figures[index])]));
writeFileSync(base, JSON.stringify({ members: byId(MEMBERS), 'Số CĐCS': byId(UNIONS) }));

let made = 0;

interface Allocated extends Ran {
  readonly out: string;
  readonly json: {
    readonly year: number;
    readonly targets: Record<
      string,
      {
        readonly target: string;
        readonly parts: readonly { body: string; given: string; ground: string; share: string | null }[];
        readonly problem: { kind: string; message: string } | null;
      }
    >;
    readonly out: string | null;
  };
}

function allocate(...more: string[]): Allocated {
  made += 1;
  const out = join(folder, `chi-tieu-${String(made)}.xlsx`);
  const ran = thidua('allocate', '--year', '2023', '--json', '--out', out, ...more);
  return { ...ran, out, json: ran.stdout === '' ? (null as never) : (JSON.parse(ran.stdout) as Allocated['json']) };
}

const byMembers = allocate('--by', 'members', '--base', base, '--minimum', 'III.1=1', '--fixed', 'tam-duong:I.1=20');

describe('the province’s targets are split over its branches', () => {
  it('every one that is a number of whole things, and the parts add up', () => {
    const { status, json } = byMembers;
    expect([status, json.year, json.out]).toEqual([0, 2023, byMembers.out]);
    expect(Object.keys(json.targets)).toEqual([
      ...['I.1', 'I.2', 'I.3', 'II.1', 'III.1', 'III.2', 'IV.1', 'IV.2', 'IV.3', 'IV.4', 'IV.5', 'IV.7', 'V.1', 'V.2'],
    ]);
    for (const { target, parts } of Object.values(json.targets)) {
      expect(parts.map(({ body }) => body)).toEqual(branches);
      expect(sum(parts.map(({ given }) => given))).toBe(target);
    }
  });

  it('with a minimum for one indicator and a fixed part for one branch', () => {
    const { targets } = byMembers.json;
    expect(targets['III.1']?.parts.map(({ given }) => given)).toEqual(branches.map(() => '1'));
    expect(targets['I.1']?.parts[1]).toMatchObject({ body: 'tam-duong', given: '20', ground: 'fixed', share: null });
  });

  it('told with base, exact share, floor, remainder and what was given', () => {
    expect(byMembers.stderr).toMatch(/LĐLĐ Thành phố Lai Châu +3\.120 +17,1082 +17 +0,1082 +17 theo căn cứ/);
    expect(byMembers.stderr).toMatch(/LĐLĐ huyện Sìn Hồ +2\.890 +15,8470 +15 \+1 +0,8470 +16 theo căn cứ/);
    expect(byMembers.stderr).toMatch(/LĐLĐ huyện Tam Đường +2\.130 +20 ấn định/);
    for (const line of byMembers.stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });

  it('in one line where the base decided alone; the table of each branch is in the workbook', () => {
    const told = byMembers.stderr.replace(/\s+/g, ' ');
    expect(told).toMatch(
      /I\.3 [^;]*: giao cho tỉnh 785; tổng căn cứ [\d.]+, cộng các đơn vị 785, \d đơn vị được thêm 1/,
    );
    expect(byMembers.stderr.match(/LĐLĐ huyện Sìn Hồ/g)).toHaveLength(2);
    expect(told).toContain('trang “Cách chia” của tệp chi-tieu-1.xlsx');
  });

  it('by another base of the same file, under any of its usual names', () => {
    const { json } = allocate('--by', 'grassroots-unions', '--base', base, '--only', 'I.3');
    expect(json.targets['I.3']?.parts[0]?.share).toBe('96.6153');
  });

  it('an indicator that cannot be split so is told, the others are split all the same', () => {
    const { status, json, stderr } = allocate('--by', 'members', '--base', base, '--minimum', '1');
    expect(status).toBe(1);
    expect(json.targets['I.2']).toMatchObject({ parts: [], problem: { kind: 'minimum-above-rest' } });
    expect(json.targets['I.1']?.problem).toBeNull();
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'mỗi đơn vị ít nhất 1 thì 11 đơn vị cần 11, trong khi chỉ còn 1 để chia',
    );
  });
});

describe('by last year’s result', () => {
  const report = join(folder, 'bao-cao-2022.xlsx');
  thidua('merge', 'samples/clean', '--out', report);

  it('of the consolidated report: each branch by what it gave; "-" is nothing', () => {
    const { json, stderr } = allocate('--by', 'last-year', '--base', report);
    const { parts } = json.targets['IV.1']!;
    expect(sum(parts.map(({ given }) => given))).toBe('717');
    // The targets of 2023 and the results of 2022 are both 717: everybody keeps what it had.
    expect(parts.map(({ given, share }) => [given, share])).toEqual(parts.map(({ given }) => [given, given]));
    expect(json.targets['IV.2']?.problem).toBeNull();
    expect(stderr.replace(/\s+/g, ' ')).toContain('Lưu ý khi dựa vào kết quả năm trước: I.1: Năm 2022');
  });

  it('an indicator that was not asked for last year has no base', () => {
    const { status, json } = allocate('--by', 'last-year', '--base', report, '--only', 'IV.7');
    expect([status, json.targets['IV.7']?.problem?.kind]).toEqual([1, 'no-base']);
  });

  it('not of a branch’s own form', () => {
    const { status, stderr } = allocate('--by', 'last-year', '--base', 'samples/clean/phu-luc-2022-tam-duong.xlsx');
    expect([status, stderr]).toEqual([2, expect.stringContaining('không phải báo cáo tổng hợp')]);
  });
});

describe('the workbook that is written', () => {
  const consolidated = join(folder, 'bao-cao-2023.xlsx');
  const { status, stdout } = thidua(
    ...['merge', 'samples/clean', '--year', '2023', '--targets', byMembers.out, '--json', '--out', consolidated],
  );
  interface Merged {
    readonly year: number;
    readonly report: { readonly findings: readonly { rule: string; code: string | null }[] };
  }
  const merged = JSON.parse(stdout) as Merged;

  it('is read back as targets of its year', () => {
    expect([status === 2, merged.year]).toEqual([false, 2023]);
  });

  it('adds up, so that no sum of targets is found wanting', () => {
    expect(merged.report.findings.filter(({ rule }) => rule === 'targets-do-not-add-up')).toEqual([]);
  });

  it('is the same bytes for the same demand', () => {
    const again = allocate('--by', 'members', '--base', base, '--minimum', 'III.1=1', '--fixed', 'Tam Đường:I.1=20');
    expect(readFileSync(again.out).equals(readFileSync(byMembers.out))).toBe(true);
  });

  it('is never written over: somebody may have edited it', () => {
    const before = readFileSync(byMembers.out);
    const ran = thidua('allocate', '--year', '2023', '--by', 'members', '--base', base, '--out', byMembers.out);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('không ghi đè')]);
    expect(readFileSync(byMembers.out).equals(before)).toBe(true);
  });
});

describe('what was typed wrongly is told in a sentence', () => {
  const members = ['--by', 'members', '--base', base];
  test.each<[string, readonly string[], RegExp]>([
    ['no base named', ['--by', 'members'], /Hãy nêu tệp có số đoàn viên của từng đơn vị/],
    ['no report named', ['--by', 'last-year'], /Hãy nêu báo cáo tổng hợp năm trước/],
    ['nothing to go by', ['--base', base], /Hãy cho biết chia theo gì/],
    [
      'a base that the file lacks',
      ['--by', 'số lao động', '--base', base],
      /không thấy cột.*“số lao động”.*trong tệp có: members, Số CĐCS/,
    ],
    ['a file that is not there', ['--by', 'members', '--base', 'khong-co.xlsx'], /“khong-co\.xlsx”: không có tệp này/],
    ['a minimum that is no number', [...members, '--minimum', 'một'], /Mức tối thiểu “một” chưa đúng/],
    ['a fixed part without its branch', [...members, '--fixed', 'I.1=5'], /Phần ấn định “I\.1=5” chưa đúng/],
    ['a branch that nobody knows', [...members, '--fixed', 'Khác:I.1=5'], /Không có đơn vị “Khác”/],
    [
      'two fixed parts of one branch',
      [...members, '--fixed', 'tam-duong:I.1=5', '--fixed', 'Tam Đường:I.1=6'],
      /trái với/,
    ],
    [
      'two minimums of one indicator',
      [...members, '--minimum', 'I.1=1', '--minimum', 'I.1=2'],
      /“--minimum I\.1=2” trái/,
    ],
    ['an indicator that is not split', [...members, '--only', 'VI.1'], /VI\.1 không chia được.*I\.1, I\.2/],
    ['a file that is not asked for', [...members, 'a.xlsx'], /không nhận tên tệp “a\.xlsx”/],
    ['a year without a form', [...members, '--year', '2019'], /chưa có năm 2019/],
  ])('%s', (_, args, sentence) => {
    const { status, stderr } = allocate(...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });

  it('a year is needed, and a place to write to', () => {
    expect(thidua('allocate', ...members, '--out', 'a.xlsx').stderr).toMatch(/năm nào.*2022, 2023/s);
    expect(thidua('allocate', ...members, '--year', '2023').stderr).toMatch(/ghi bảng chỉ tiêu vào đâu/);
    expect(thidua('allocate', ...members, '--year', '2023', '--out', 'a.csv').stderr).toMatch(
      /phải kết thúc bằng \.xlsx/,
    );
  });
});

describe('a base in a workbook', () => {
  const path = join(folder, 'can-cu.xlsx');
  const write = (rows: readonly (readonly (string | number)[])[]): void =>
    writeFileSync(path, makeXlsx({ rows: rowsXml(sheetOf(rows)) }));
  const names = family.bodies.branches.map(({ name }) => name);
  const byWorkbook = (): Allocated => allocate('--by', 'members', '--base', path, '--only', 'I.1');

  it('is a column beside the branches’ names', () => {
    write([['Đơn vị', 'Số đoàn viên', 'CĐCS'], ...names.map((name, index) => [name, MEMBERS[index]!, UNIONS[index]!])]);
    expect(byWorkbook().json.targets['I.1']?.parts[0]?.given).toBe('18');
  });

  it('with part of a member is refused: 3.125 was typed into an Excel that took the point for a decimal one', () => {
    write([['Đơn vị', 'Đoàn viên'], ...names.map((name, index) => [name, index === 1 ? 3.125 : 1500])]);
    const { status, stderr } = byWorkbook();
    expect(status).toBe(2);
    expect(stderr).toMatch(/!B3 giữ số 3,125, trong khi số đoàn viên, số CĐCS phải là số nguyên/);
  });

  it('typed as text with points between thousands is read: members come whole', () => {
    write([['Đơn vị', 'Đoàn viên'], ...names.map((name, index) => [name, index === 1 ? '3.125 ' : 1500])]);
    expect(byWorkbook().json.targets['I.1']?.parts[1]?.given).toBe('24');
  });

  it('is read with headings of groups and sums among the branches', () => {
    const rows = names.map((name, index) => [name, MEMBERS[index]!]);
    const groups = [['Khối huyện, thành phố', ''], ...rows.slice(0, 8), ['Khối ngành', ''], ...rows.slice(8)];
    write([['Đơn vị', 'Đoàn viên'], ['Toàn tỉnh', 22926], ...groups]);
    expect(byWorkbook().json.targets['I.1']?.parts[0]?.given).toBe('18');
  });

  it('with a figure of somebody who is no branch says what to do about it', () => {
    write([['Đơn vị', 'Đoàn viên'], ...names.map((name) => [name, 5]), ['CĐCS trực thuộc', 190]]);
    expect(byWorkbook().stderr).toContain('“CĐCS trực thuộc”, không phải tên đơn vị nào đã biết; hãy sửa tên, hoặc bỏ');
  });

  it('with a figure that cannot be read is told with its cell', () => {
    write([['Đơn vị', 'Đoàn viên'], ...names.map((name, index) => [name, index === 2 ? 'khoảng 2000' : 5])]);
    expect(byWorkbook()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('ô B4 ghi “khoảng 2000”') as string,
    });
  });

  it('that lacks a branch is told by the branch’s name', () => {
    write([['Đơn vị', 'Đoàn viên'], ...names.slice(1).map((name) => [name, 5])]);
    const { status, json } = byWorkbook();
    expect([status, json.targets['I.1']?.problem?.message]).toEqual([
      1,
      'chưa có số làm căn cứ chia của LĐLĐ Thành phố Lai Châu',
    ]);
  });
});
