import { indicatorsOf, isProgramme } from '../../../src/core/form';
import { coverage, LineMatcher } from '../../../src/core/reading/match-lines';
import { isSlip, labelKey, plainKey } from '../../../src/core/text';
import { codes, form } from '../../filled-form';

/** "IV.3", with "(nearly)" or "(unmarked)" behind it; "-" where the label tells nothing. */
function matched(...labels: readonly string[]): string {
  const matcher = new LineMatcher(form);
  const last = labels.map((label) => matcher.match(label)).at(-1);
  if (!last) return '-';
  return last.code + (last.matched === 'exact' ? '' : ` (${last.matched})`);
}

describe('the labels as printed', () => {
  test('read from top to bottom give every code of the form', () => {
    const matcher = new LineMatcher(form);
    const found = form.sections.flatMap(({ code, title, lines }) => [
      [matcher.match(title)?.code, code],
      ...lines.flatMap((line) =>
        isProgramme(line)
          ? [
              [matcher.match(line.title)?.code, line.code],
              ...line.indicators.map((one) => [matcher.match(one.label)?.code, one.code]),
            ]
          : [[matcher.match(line.label)?.code, line.code]],
      ),
    ]);
    expect(found.filter(([is, due]) => is !== due)).toEqual([]);
    expect(found).toHaveLength(29 + 7 + 6);
  });

  const wordings = indicatorsOf(form).flatMap(({ code, label, also }) =>
    [label, ...(also ?? [])].map((text) => ({ code, text })),
  );
  const titles = form.sections.flatMap(({ code, title, also, lines }) => [
    ...[title, ...(also ?? [])].map((text) => ({ code, text })),
    ...lines.flatMap((line) =>
      isProgramme(line) ? [line.title, ...(line.also ?? [])].map((text) => ({ code: line.code, text })) : [],
    ),
  ]);

  test('no label can become another one by slips of the hand', () => {
    const all = [...wordings, ...titles];
    const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
    const close = pairs.filter(
      ([one, other]) =>
        one.code !== other.code &&
        labelKey(one.text) !== labelKey(other.text) &&
        isSlip(plainKey(one.text), plainKey(other.text)),
    );
    expect(close).toEqual([]);
  });

  test('a label that stands for several figures stands under as many programmes', () => {
    const shared = wordings.filter(({ code, text }) =>
      wordings.some((other) => other.code !== code && plainKey(other.text) === plainKey(text)),
    );
    const programmeOf = (code: string): string => code.replace(/\.[^.]+$/, '');
    const places = shared.map(({ code, text }) => `${plainKey(text)} in ${programmeOf(code)}`);
    expect(shared.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(places.length);
    expect(shared.filter(({ code }) => !code.startsWith('VII.'))).toEqual([]);
  });

  test('titles are all different', () => {
    const keys = titles.map(({ text }) => plainKey(text));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('labels as staff write them', () => {
  test.each([
    ['Kết nạp đoàn viên'.normalize('NFD'), 'I.1'],
    ['KẾT NẠP  ĐOÀN VIÊN ', 'I.1'],
    ['1. Kết nạp đoàn viên', 'I.1'],
    ['1 Kết nạp đoàn viên', 'I.1'],
    ['I.1 Kết nạp đoàn viên', 'I.1'],
    ['Ket nap doan vien', 'I.1 (unmarked)'],
    ['Kết nạp đòan viên', 'I.1'],
    ['Kết nạp đoàn viênn', 'I.1 (nearly)'],
    ['Kết nạp đaòn viên', 'I.1 (nearly)'],
    ['Kết nạp đoànviên', 'I.1 (nearly)'],
    ['Thành lập công đoàn cơ sở trong doanh nghiệp', 'I.2'],
    ['Thành lập CĐCS trong doanh nghiêp', 'I.2 (unmarked)'],
    ['Ký mới thoả ước lao động tập thể tại doanh nghiệp có tổ chức công đoàn', 'V.1'],
    ['Ký mới thỏa ước lao động tập thể tại doanh nghiệp có tổ chức công đòan', 'V.1'],
    ['Thực hiện giám sát theo Quyết định 217‑QĐ/TW', 'IV.6'],
    ['Thực hiện giám sát theo Quyết định 217-QD/TW', 'IV.6'],
    ['Số CĐCS trong doanh nghiệp tổ chức Tháng Công nhân', 'VI.1'],
    ['Chương trình Mái ấm công đoàn', 'VII.5'],
    ['HOẠT ĐỘNG CHĂM LO CHO ĐV, NLĐ', 'VII'],
    ['VII. HOẠT ĐỘNG CHĂM LO CHO ĐV, NLĐ', 'VII'],
  ])('“%s” is %s', (label, code) => {
    expect(matched(label)).toBe(code);
  });

  test.each([
    ['Tổ chức hội nghị người lao động tại doanh nghiệp nhà nước', 'IV.2'],
    ['Tổ chức hội nghị người lao động tại doanh nghiệp ngoài nhà nước', 'IV.3'],
    ['Tổ chức đối thoại tại nơi làm việc trong doanh nghiệp nhà nước', 'IV.4'],
    ['Tổ chức đối thoại tại nơi làm việc trong doanh nghiệp ngoài nhà nước', 'IV.5'],
    ['Tổ chức đối thoại tại nơi làm việc trong doanh nghiệp ngoai nha nuoc', 'IV.5 (unmarked)'],
    ['Tổ chức đối thoại tại nơi làm việc trong doanh nghiệp ngoaì nhà nươcs', 'IV.5 (nearly)'],
    ['Tổ chức đối thoại tại nơi làm việc trong doanh nghiệp ngo nhà nước', '-'],
  ])('state and non-state enterprises are never confused: “%s”', (label, code) => {
    expect(matched(label)).toBe(code);
  });

  test.each([
    'Kết nạp đảng viên',
    'Kết nạp đội viên mới',
    'Số nhân',
    'Thanh lâp CĐCSS tronng doanhh nghiêpp',
    'Giới thiệu đoàn viên công đoàn ưu tú cho Đoàn',
    'Ký lại thỏa ước lao động tập thể tại doanh nghiệp có tổ chức công đoàn',
    'Thực hiện giám sát theo Quyết định 218-QĐ/TW',
    'Thành lập CĐCS ngoài doanh nghiệp',
    'Số CĐCS trong doanh nghiệp tổ chức Tháng Công nhân năm 2023',
    'Kiểm tra tài chính tại CĐCS khu vực nhà nước',
    'Công đoàn cấp trên trực tiếp tổ chức thực hiện việc kiểm tra tài chính cấp dưới',
    'Tổng số',
    'Số',
    '',
    '1',
    '-',
  ])('another word makes another line: “%s” is none of the form’s', (label) => {
    expect(matched(label)).toBe('-');
  });
});

describe('a label that several programmes share', () => {
  const visited = 'Số đoàn viên, NLĐ được thăm, tặng quà';

  test('belongs to the programme above it', () => {
    expect(matched('Tháng Công nhân', visited)).toBe('VII.3.count');
    expect(matched('Thăm hỏi đoàn viên có hoàn cảnh khó khăn bị ảnh hưởng bởi dịch Covid-19', visited)).toBe(
      'VII.4.count',
    );
    expect(matched('Chương trình Mái ấm Công đoàn', 'Số nhà', '- Số tiền')).toBe('VII.5.amount');
  });

  test('belongs there in the wording of another programme too', () => {
    expect(matched('Tháng Công nhân', 'Số đoàn viên, NLĐ được thăm hỏi, tặng quà')).toBe('VII.3.count');
    expect(matched('Thăm hỏi đoàn viên trong dịp Tết', visited)).toBe('VII.2.count');
  });

  test('tells nothing where no programme stands above it, or another section has begun', () => {
    expect(matched('Số tiền')).toBe('-');
    expect(matched('Tháng Công nhân', 'VỀ TỔ CHỨC', 'Số tiền')).toBe('-');
  });

  test('tells nothing after a line that may have begun another programme', () => {
    const matcher = new LineMatcher(form);
    matcher.match('Tháng Công nhân');
    matcher.leaveProgramme();
    expect(matcher.match('Số tiền')).toBeNull();
  });

  test('follows a label that only one programme has, where the title could not be told', () => {
    expect(matched('Số nhà xây mới và sửa chữa', 'Số tiền')).toBe('VII.5.amount');
    expect(matched('Số xuất', 'Số tiền')).toBe('VII.1.amount');
  });
});

test('coverage is the part of the form’s figures that were found', () => {
  expect(coverage(form, new Set(codes))).toBe(1);
  expect(coverage(form, new Set())).toBe(0);
  expect(coverage(form, new Set(['I.1', 'VII', 'no such code']))).toBeCloseTo(1 / 29);
});

describe('the form’s year behind a label', () => {
  test('says nothing more', () => {
    expect(matched('Tháng Công nhân năm 2022')).toBe('VII.3');
    expect(matched('3. Tháng Công nhân năm 2022', 'Số tiền')).toBe('VII.3.amount');
    expect(matched('Kết nạp đoàn viên năm 2022')).toBe('I.1');
  });

  test('but another year is another thing', () => {
    expect(matched('Kết nạp đoàn viên năm 2021')).toBe('-');
  });
});
