import { composeDocument } from '../../src/report-text/compose';
import type { FigureRow, ReportDocument } from '../../src/report-text/report-document';
import type { ReceivedFile } from '../../src/core/reporting/received';
import { form, shippedRegister } from '../filled-form';
import { everybody, received, reportOf } from '../received-files';

function composed(files: readonly ReceivedFile[] = everybody(), register = shippedRegister): ReportDocument {
  return composeDocument({ report: reportOf(files, register), form, register });
}

function figures({ table }: ReportDocument): FigureRow[] {
  return table.rows.flatMap((row) => (row.kind === 'figure' ? [row] : []));
}

function sentences({ draft }: ReportDocument): string[] {
  return draft.parts.flatMap((part) => part.sentences);
}

describe('a complete report', () => {
  const document = composed();

  test('carries the heading of an official document, with the body’s name from the register', () => {
    expect(document.letterhead.replaceAll('\u00a0', ' ')).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU');
    expect(document.motto).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect(document.placeAndDate.replaceAll('\u00a0', ' ')).toMatch(/^Lai Châu, ngày … tháng … năm ……$/);
    expect(document.warning).toBeNull();
  });

  test('has every line of the form, counts below ten with a zero in front', () => {
    expect(figures(document).map(({ label }) => label)).toContain('Kết nạp đoàn viên');
    const [members] = figures(document);
    expect(members).toMatchObject({ number: '1', measure: 'Người', partial: null });
    expect(figures(document).every(({ partial }) => partial === null)).toBe(true);
  });

  test('states every figure with target and rate, money with its words, and the welfare total with its parts', () => {
    const all = sentences(document);
    expect(all[0]).toMatch(/^Kết nạp đoàn viên: [\d.]+\/300 người, đạt \d+% chỉ tiêu giao\.$/);
    expect(all.filter((one) => one.includes('số tiền'))).not.toEqual([]);
    for (const one of all.filter((text) => text.includes('số tiền')))
      expect(one).toMatch(/số tiền [\d.]+ đồng \([A-ZĐ][^)]* đồng chẵn\)/);
    expect(all.at(-2)).toMatch(/^Tổng số suất chăm lo cả năm, không tính trùng: .* suất, số tiền .* đồng chẵn\)\.$/);
    expect(all.at(-1)).toMatch(/^Trong đó: .*Tết Sum vầy.*: .* suất, .* đồng; .*nhà, .* đồng/);
    expect(all.join('\n')).not.toMatch(/undefined|null|NaN|mới cộng số|chưa có số liệu/);
  });

  test('a breakdown says that it is not added', () => {
    const [again] = sentences(document).filter((one) => one.startsWith('Thăm hỏi đoàn viên trong dịp Tết'));
    expect(again).toMatch(/không cộng vào tổng chăm lo/);
  });
});

describe('a report that lacks figures', () => {
  const files = everybody({ 'tam-duong': { changes: { 'VII.3.amount': '316.250' } } }).filter(
    ({ file }) => !file.startsWith('muong-te'),
  );
  const document = composed(files);

  test('says so above the table, beside each line and below', () => {
    expect(document.warning).toMatch(/CHƯA ĐỦ/);
    expect(figures(document)[0]?.partial).toBe('(10/11\u00a0đơn\u00a0vị)');
    expect(document.notes.filter(({ warns }) => warns).map(({ text }) => text)).toEqual([
      expect.stringContaining('chưa cộng đủ'),
      'Chưa có báo cáo dùng được: LĐLĐ huyện Mường Tè.',
    ]);
  });

  test('no sentence tells a partial sum in silence', () => {
    const [first, members, ...others] = sentences(document);
    expect(first).toBe(
      'Chưa có báo cáo dùng được của LĐLĐ huyện Mường Tè, nên số liệu dưới đây chưa gồm 1 đơn vị này; câu nào còn thiếu số khác thì nói riêng.',
    );
    expect(members).toMatch(/chỉ tiêu giao\.$/);
    const [count, held] = others.filter((one) => one.startsWith('Tháng Công nhân'));
    expect(count).toMatch(/400 người\.$/);
    expect(held).toMatch(/mới cộng số của 9 trong 11 đơn vị; chưa cộng số của LĐLĐ huyện Tam Đường vì chưa rõ\.$/);
    expect(others.at(-1)).toMatch(/^Tổng chăm lo này chưa đầy đủ.*Tháng Công nhân/);
  });
});

test('who sent nothing is told once, a figure left blank beside its own sentence', () => {
  const files = everybody({ 'sin-ho': { changes: { 'I.2': null } } }).filter(
    ({ file }) => !file.startsWith('muong-te'),
  );
  const all = sentences(composed(files));
  expect(all.filter((one) => one.includes('Mường Tè'))).toHaveLength(1);
  expect(all.filter((one) => one.includes('mới cộng số'))).toEqual([
    expect.stringMatching(/^Thành lập CĐCS trong doanh nghiệp: .*; mới cộng số của 9 trong 11 đơn vị\.$/),
  ]);
});

describe('a figure that nobody gave', () => {
  const document = composed([received({ changes: { 'VII.3.amount': '316.250' } })]);

  test('is told as such, and never as none', () => {
    const all = sentences(document);
    expect(all.filter((one) => one.includes('chưa có số liệu')).length).toBeGreaterThan(0);
    expect(all.filter((one) => one.startsWith('Trong đó'))).toEqual([
      expect.stringMatching(
        /Tết Sum vầy.*: chưa có số lượng, chưa có số tiền; Tháng Công nhân: 40 người, chưa có số tiền;/,
      ),
    ]);
    expect(all.join('\n')).not.toMatch(/: 0 đồng|, 0 đồng/);
    expect(figures(document).filter(({ partial }) => partial === '(chưa có số)').length).toBeGreaterThan(0);
  });

  test('makes the welfare total one that is not complete, in the same sentence', () => {
    const [total] = sentences(document).filter((one) => one.startsWith('Tổng số suất'));
    expect(total).toMatch(/^Tổng số suất chăm lo cả năm, không tính trùng, chưa đủ số liệu: /);
    expect(total).toMatch(/: 63 suất, số tiền 180\.000\.000 đồng/);
  });
});

test('a sum that no branch has given to says so', () => {
  const own = received({ body: 'lai-chau', changes: { 'I.1': { result: 328, rate: 109 } } });
  const [, members] = sentences(composed([own]));
  expect(members).toMatch(/^Kết nạp đoàn viên: 328\/300 người.*; chưa có số của đơn vị nào trong 11 đơn vị\.$/);
});

test('without targets in the register, the sentences say that they are not known', () => {
  const document = composed(everybody(), { ...shippedRegister, targets: null });
  expect(sentences(document)[0]).toMatch(/người; sổ đăng ký chưa có chỉ tiêu giao\.$/);
});

test('the same files give the same document', () => {
  expect(composed([...everybody()].reverse())).toEqual(composed());
});
