/** Findings accepted with a reason, through the real command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledFile } from './filled-file';
import { newFolder, removeFolders, thidua } from './run';
import type { Filling } from '../filled-form';
import { read, rowsOf } from '../workbook/write/opened';

afterAll(removeFolders);

interface FindingOut {
  readonly rule: string;
  readonly severity: string;
  readonly code: string | null;
  readonly accepted: { readonly severity: string; readonly value: string | null; readonly reason: string } | null;
}

interface FileOut {
  readonly file: string;
  readonly sha256: string;
  readonly figures: Readonly<Record<string, { readonly result: string | null }>>;
  readonly findings: readonly FindingOut[];
}

interface Out {
  readonly files: readonly FileOut[];
  readonly report: {
    readonly figures: Readonly<Record<string, { readonly result: string | null; readonly branches: number }>>;
    readonly findings: readonly FindingOut[];
  };
  readonly acceptances: readonly { readonly outcome: string; readonly files: readonly string[] }[];
}

/** 5.000 million for 600 people: far above what a visit costs, and read for certain. */
const COSTLY: Filling = { changes: { 'VII.2.amount': 5000 } };
const ACCEPTED = 'money-per-person@tam-duong:VII.2.amount=đã đối chiếu chứng từ';

function folderWith(files: Readonly<Record<string, Filling | string>>): string {
  const folder = newFolder();
  for (const [name, filling] of Object.entries(files))
    writeFileSync(join(folder, name), typeof filling === 'string' ? filling : filledFile(filling));
  return folder;
}

function check(...args: string[]): Out & { status: number | null; stderr: string } {
  const { stdout, stderr, status } = thidua('check', ...args, '--json');
  return { ...(JSON.parse(stdout === '' ? '{}' : stdout) as Out), status, stderr: stderr.replace(/\s+/g, ' ') };
}

function merge(...args: string[]): Out & { status: number | null; out: string; stderr: string } {
  const out = join(newFolder(), 'report.xlsx');
  const { stdout, stderr, status } = thidua('merge', ...args, '--out', out, '--json');
  return { ...(JSON.parse(stdout) as Out), status, out, stderr };
}

function findingOf({ files }: Out, rule: string): FindingOut | undefined {
  return files.flatMap(({ findings }) => findings).find((one) => one.rule === rule);
}

describe('--accept', () => {
  const folder = folderWith({ 'tam-duong.xlsx': COSTLY });
  const file = join(folder, 'tam-duong.xlsx');

  test('lets the figure count, keeps the finding with its reason, and the exit status counts open errors only', () => {
    expect(check(file).status).toBe(1);
    expect(check(file).files[0]?.figures['VII.2.amount']?.result).toBeNull();
    const accepted = check(file, '--accept', ACCEPTED);
    expect(accepted.status).toBe(0);
    expect(accepted.files[0]?.figures['VII.2.amount']?.result).toBe('5000');
    expect(findingOf(accepted, 'money-per-person')).toMatchObject({
      severity: 'note',
      accepted: { severity: 'error', value: null, reason: 'đã đối chiếu chứng từ' },
    });
    expect(accepted.acceptances).toEqual([expect.objectContaining({ outcome: 'accepted', files: ['tam-duong.xlsx'] })]);
  });

  test('is told in words', () => {
    const told = thidua('check', file, '--accept', ACCEPTED).stdout.replace(/\s+/g, ' ');
    expect(told).toMatch(/Đã chấp nhận D32 VII\.2\.amount: .* Lý do: đã đối chiếu chứng từ/);
    expect(told.match(/Đã chấp nhận/g)).toHaveLength(1);
    expect(told).not.toMatch(/Hãy|Có lẽ|Có thể sửa/);
    expect(told).toMatch(/0 lỗi, 0 cảnh báo, 0 ghi chú\. 1 điều đã được chấp nhận kèm lý do\./);
  });

  test('goes into the report: total, sheet of findings and reason', () => {
    const { status, report, out } = merge(folder, '--accept', ACCEPTED);
    // Ten branches are missing, which is an error of its own.
    expect(status).toBe(1);
    expect(report.figures['VII.2.amount']).toMatchObject({ result: '5000', branches: 1 });
    const rows = rowsOf(read(readFileSync(out)), 'Lưu ý');
    const row = rows.find((cells) => cells[3] === 'VII.2');
    expect(row?.[0]).toBe('Đã chấp nhận');
    expect(row?.join(' ')).toMatch(/Lý do: đã đối chiếu chứng từ\. *$/);
    expect(row?.join(' ')).not.toMatch(/Hãy|Có lẽ/);
  });

  test('of one rule leaves another error of the same figure open', () => {
    const two = join(folderWith({ 'a.xlsx': { changes: { 'VII.2.amount': 5000.1234567 } } }), 'a.xlsx');
    const { status, files } = check(two, '--accept', ACCEPTED);
    expect(status).toBe(1);
    expect(files[0]?.figures['VII.2.amount']?.result).toBeNull();
  });

  test('of a figure without a value is refused: nothing can count', () => {
    const unclear = join(folderWith({ 'a.xlsx': { changes: { 'VII.3.amount': '16.250' } } }), 'a.xlsx');
    const ran = check(unclear, '--accept', 'ambiguous-separator@VII.3.amount=chắc là 16,25');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/không có số nào để tính/);
    expect(ran.acceptances[0]?.outcome).toBe('no-value');
  });

  test('of a warning takes it from what is open', () => {
    const late = join(folderWith({ 'a.xlsx': { changes: { 'I.1': { result: null, rate: null } } } }), 'a.xlsx');
    const ran = check(late, '--accept', 'blank-figure@I.1=đơn vị chưa có số');
    expect(findingOf(ran, 'blank-figure')).toMatchObject({ severity: 'note', accepted: { severity: 'warning' } });
    expect(ran.files[0]?.figures['I.1']?.result).toBeNull();
  });

  test('of a title that says another year lets the whole appendix count', () => {
    const old = join(
      folderWith({ 'a.xlsx': { title: 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2021' } }),
      'a.xlsx',
    );
    expect(check(old, '--year', '2022').status).toBe(1);
    const ran = check(old, '--year', '2022', '--accept', 'other-year=quên sửa tiêu đề, đã hỏi đơn vị');
    expect(ran.status).toBe(0);
    expect(ran.files[0]?.figures['I.1']?.result).toBe('30');
  });

  test('that could mean two branches is accepted for neither', () => {
    const both = folderWith({ 'a.xlsx': COSTLY, 'b.xlsx': { ...COSTLY, body: 'sin-ho' } });
    const ran = check(both, '--accept', 'money-per-person@VII.2.amount=đã đối chiếu');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/ứng với nhiều tệp: “a\.xlsx”, “b\.xlsx”/);
    expect(ran.files.flatMap(({ findings }) => findings).filter(({ accepted }) => accepted)).toEqual([]);
    const one = check(both, '--accept', ACCEPTED, '--accept', 'money-per-person@sin-ho:VII.2.amount=cũng đã xem');
    expect(one.status).toBe(0);
  });

  test('of what is not there is told', () => {
    const ran = check(file, '--accept', ACCEPTED, '--accept', 'negative-figure@tam-duong:I.1=không rõ');
    expect(ran.stderr).toMatch(/negative-figure@tam-duong:I\.1 không ứng với điều nào/);
  });

  test('of a missing branch keeps the total partial and the exit status at peace', () => {
    const { report } = merge(folder, '--accept', ACCEPTED, '--accept', 'missing-body@sin-ho=mới thành lập, chưa có số');
    const accepted = report.findings.filter((one) => one.accepted);
    expect(accepted).toEqual([expect.objectContaining({ rule: 'missing-body', severity: 'note' })]);
    expect(report.figures['VII.2.amount']?.branches).toBe(1);
  });

  test.each([
    ['a rule that does not exist', 'no-such-rule@I.1=vì thế', /Không có quy tắc “no-such-rule”/],
    ['a line that does not exist', 'blank-figure@I.99=vì thế', /“I\.99” trong --accept/],
    ['no reason', 'blank-figure@I.1=', /chưa có lý do/],
    ['a reason too long to read', `blank-figure@I.1=${'a'.repeat(501)}`, /dài 501 chữ cái.*nhiều nhất 500/],
    ['nothing but a sign', '=vì thế', /Chưa rõ “--accept =vì thế”/],
  ])('with %s is answered with 2 and a sentence', (_, typed, sentence) => {
    const { status, stderr } = thidua('check', file, '--accept', typed);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

describe('accepted.json', () => {
  const entry = {
    body: 'tam-duong',
    rule: 'money-per-person',
    code: 'VII.2.amount',
    found: '5000',
    reason: 'đã đối chiếu',
  };
  const fileOf = (...accepted: object[]): string => JSON.stringify({ form: 'lai-chau-appendix', year: 2022, accepted });

  test('beside the file, or in the folder, is used and said', () => {
    const folder = folderWith({ 'tam-duong.xlsx': COSTLY, 'accepted.json': `\ufeff${fileOf(entry)}` });
    const ran = check(join(folder, 'tam-duong.xlsx'));
    expect(ran.status).toBe(0);
    expect(ran.stderr).toMatch(/Tệp “.*accepted\.json” có 1 quyết định\./);
    expect(check(folder).status).toBe(0);
    const told = thidua('merge', folder, '--out', join(newFolder(), 'r.xlsx')).stdout;
    expect(told).not.toMatch(/Đã bỏ qua/);
  });

  test('held to a version says nothing about another, and that is told', () => {
    const { files } = check(folderWith({ 'a.xlsx': COSTLY }));
    const sha256 = files[0]?.sha256 ?? '';
    const tied = { ...entry, found: undefined, sha256 };
    expect(check(folderWith({ 'a.xlsx': COSTLY, 'accepted.json': fileOf(tied) })).status).toBe(0);
    const changed = check(
      folderWith({ 'a.xlsx': { changes: { ...COSTLY.changes, 'I.1': 29 } }, 'accepted.json': fileOf(tied) }),
    );
    expect(changed.status).toBe(1);
    expect(changed.stderr).toMatch(/là của một bản khác; tệp “a\.xlsx” đã thay đổi/);
  });

  test('of another year is one sentence, however many decisions it holds', () => {
    const other = {
      'a.xlsx': { title: 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2023' },
      'accepted.json': fileOf(
        entry,
        { ...entry, code: 'VII.3.amount' },
        { rule: 'missing-body', body: 'sin-ho', reason: 'mới thành lập' },
      ),
    };
    const folder = folderWith(other);
    const said = /Tệp “accepted\.json” là của năm 2022, không dùng cho tệp năm 2023: (\d) quyết định/g;
    const ran = check(folder);
    expect([...ran.stderr.matchAll(said)].map(([, count]) => count)).toEqual(['2']);
    expect(ran.stderr).not.toMatch(/không ứng với điều nào/);
    const merged = merge(folder).stderr.replace(/\s+/g, ' ');
    expect([...merged.matchAll(said)].map(([, count]) => count)).toEqual(['3']);
    expect(merged).not.toMatch(/không ứng với điều nào/);
  });

  test('held to what the cell said holds no longer once the cell says something else', () => {
    const changed = check(
      folderWith({ 'a.xlsx': { changes: { 'VII.2.amount': 6000 } }, 'accepted.json': fileOf(entry) }),
    );
    expect(changed.status).toBe(1);
    expect(changed.stderr).toMatch(/ô ở tệp “a\.xlsx” đã thay đổi/);
  });

  test('may decide on a value, as the pane does; one that the line does not take is refused', () => {
    const unclear = { changes: { 'VII.3.amount': '16.250' } };
    const value = { body: 'tam-duong', code: 'VII.3.amount', found: '16.250', value: '16.25', reason: 'đã hỏi' };
    const ran = check(folderWith({ 'a.xlsx': unclear, 'accepted.json': fileOf(value) }));
    expect(ran.status).toBe(0);
    expect(ran.files[0]?.figures['VII.3.amount']?.result).toBe('16.25');
    const bad = check(folderWith({ 'a.xlsx': unclear, 'accepted.json': fileOf({ ...value, value: '-5' }) }));
    expect(bad.acceptances[0]?.outcome).toBe('impossible');
  });

  test.each([
    ['no JSON', 'không phải', /không theo cách viết/],
    ['no version', fileOf({ ...entry, found: undefined }), /chưa cho biết đã xem bản nào/],
    ['nobody it is about', fileOf({ ...entry, body: undefined }), /chưa cho biết của đơn vị nào/],
    ['a rule that does not exist', fileOf({ ...entry, rule: 'x' }), /quy tắc “x”/],
    ['no reason', fileOf({ ...entry, reason: ' ' }), /accepted › 1 › reason/],
    ['an unknown key', fileOf({ ...entry, who: 'ai' }), /“who”/],
    ['another year', fileOf(entry).replace('2022', '2001'), /chưa có năm 2001/],
    ['far too much', `"${'x'.repeat(1 << 20)}"`, /lớn quá mức/],
  ])('with %s is refused in a sentence, and nothing is accepted in silence', (_, content, sentence) => {
    const { status, stderr } = thidua('check', folderWith({ 'a.xlsx': COSTLY, 'accepted.json': content }));
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
