import fc from 'fast-check';
import { containsWords, editDistance, labelKey, plainKey, withoutNumbering } from '../../src/core/text';

describe('labelKey', () => {
  test.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['thuỷ', 'thủy'],
    ['uỷ', 'ủy'],
    ['toả', 'tỏa'],
    ['thoả ước', 'thỏa ước'],
    ['quý', 'qúy'],
    ['khoẻ', 'khỏe'],
    ['LĐLĐ', 'LDLĐ'],
    ['LĐLĐ', 'LĐLD'],
    ['LĐLĐ', 'ldld'],
    ['LĐLĐ', 'L\u00d0L\u00d0'],
    ['Đảng', '\u0189ảng'],
    ['TLĐ', 'TLD'],
    ['TƯLĐTT', 'tưldtt'],
    ['KẾT NẠP ĐOÀN VIÊN', 'Kết nạp đoàn viên'],
    ['Kết  nạp\u00a0đoàn\nviên ', 'Kết nạp đoàn viên'],
    ['Số đoàn viên, NLĐ được thăm , tặng quà.', 'Số đoàn viên; NLĐ được thăm tặng quà'],
    ['Covid - 19', 'COVID-19'],
    ['“Lao động tiên tiến”', '"Lao động tiên tiến"'],
    ['Số\u200b tiền', 'Số tiền'],
  ])('takes “%s” and “%s” for the same', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
  });

  test.each([
    ['Tân Uyên', 'Than Uyên'],
    ['đoàn viên', 'đảng viên'],
    ['Số xuất', 'Số suất'],
    ['thăm hỏi', 'thâm hỏi'],
    ['ma', 'mà'],
    ['mượn', 'muợn'],
    ['doanh nghiệp nhà nước', 'doanh nghiệp ngoài nhà nước'],
    ['VII.1', 'VII.11'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });

  const vietnamese = fc.string({
    unit: fc.constantFrom(
      ...Array.from('aăâeêioôơuưyđbcghklmnpqrstvxABDĐƯỞ áàảãạấầậẩẫếềệốồộớờợứừựýỳ.,-()/19\u200b\u00a0'),
    ),
    maxLength: 40,
  });

  test('composed and decomposed text are the same', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(labelKey(text.normalize('NFD'))).toBe(labelKey(text.normalize('NFC')));
        expect(plainKey(text.normalize('NFD'))).toBe(plainKey(text.normalize('NFC')));
      }),
    );
  });

  test('the key of a key is the key', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        expect(labelKey(labelKey(text))).toBe(labelKey(text));
        expect(plainKey(plainKey(text))).toBe(plainKey(text));
      }),
    );
  });

  test('a label is the same before and after more texts than anybody remembers', () => {
    const label = 'Số đoàn viên, NLĐ được thăm , tặng quà.';
    const keys = [labelKey(label), plainKey(label)];
    for (let number = 0; number < 5000; number += 1)
      expect(plainKey(`Dòng ${String(number)}`)).toBe(`dong ${String(number)}`);
    expect([labelKey(label), plainKey(label)]).toEqual(keys);
  });

  test('a text is read to its end, however long', () => {
    const long = 'Thoả ước '.repeat(2000);
    expect(labelKey(`${long}một`)).toBe(labelKey(`${long.replaceAll('oả', 'ỏa')}MỘT`));
    expect(labelKey(`${long}một`)).not.toBe(labelKey(`${long}hai`));
  });
});

describe('plainKey', () => {
  test('is the same with and without marks', () => {
    expect(plainKey('Kết nạp đoàn viên')).toBe(plainKey('ket nap doan vien'));
    expect(plainKey('Thành phố Lai Châu')).toBe('thanh pho lai chau');
  });

  test('still tells Tân Uyên from Than Uyên', () => {
    expect(plainKey('Tân Uyên')).not.toBe(plainKey('Than Uyên'));
  });
});

describe('containsWords', () => {
  test('finds whole words in their order', () => {
    expect(containsWords('ldld huyen tan uyen', 'tan uyen')).toBe(true);
    expect(containsWords('tan uyen', 'tan uyen')).toBe(true);
  });

  test('finds neither parts of words nor words apart', () => {
    expect(containsWords('huyen thantan uyen', 'tan uyen')).toBe(false);
    expect(containsWords('tan huyen uyen', 'tan uyen')).toBe(false);
    expect(containsWords('anything', '')).toBe(false);
  });
});

describe('withoutNumbering', () => {
  test.each([
    ['1. Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['1) Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['1/ Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['1 Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['1 - Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['I.1. Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['I.1 Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['1.1. Kết nạp đoàn viên', 'Kết nạp đoàn viên'],
    ['- Số tiền', 'Số tiền'],
    ['-Số tiền', 'Số tiền'],
    ['+ Số tiền', 'Số tiền'],
    ['a) Số tiền', 'Số tiền'],
    ['VII. HOẠT ĐỘNG CHĂM LO', 'HOẠT ĐỘNG CHĂM LO'],
    ['V. QUAN HỆ LAO ĐỘNG', 'QUAN HỆ LAO ĐỘNG'],
  ])('“%s” loses its number', (label, bare) => {
    expect(withoutNumbering(label)).toBe(bare);
  });

  test.each(['Kết nạp đoàn viên', 'Chi/Đảng bộ cơ quan', 'VỀ TỔ CHỨC', 'Đại hội', 'DN ngoài nhà nước', 'Cuộc'])(
    '“%s” has none to lose',
    (label) => {
      expect(withoutNumbering(label)).toBe(label);
    },
  );
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['doan vien', 'doanvien', 1],
    ['kitten', 'sitting', 3],
  ])('from “%s” to “%s” are %i changes', (a, b, changes) => {
    expect(editDistance(a, b, 5)).toBe(changes);
    expect(editDistance(b, a, 5)).toBe(changes);
  });

  test('stops counting beyond its limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});
