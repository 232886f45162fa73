import { safeText } from '../../../src/workbook/safe-text';
import { lineCount, rowHeight } from '../../../src/workbook/write/text-size';

describe('text for a cell', () => {
  it.each([
    ['thỏa ước\r\nlao động\rtập thể', 'thỏa ước\nlao động\ntập thể'],
    ['a\u0000b\u000bc', 'a\ufffdb\ufffdc'],
    ['nửa \ud83d thôi', 'nửa \ufffd thôi'],
    ['cả 😀', 'cả 😀'],
    ['_x000D_ và _xyz_', '_x005F_x000D_ và _xyz_'],
  ])('%j is written as %j', (typed, safe) => {
    expect(safeText(typed)).toBe(safe);
  });

  it('is cut at what Excel keeps, and not through a character', () => {
    expect(safeText('a'.repeat(32_767))).toHaveLength(32_767);
    const cut = safeText(`${'a'.repeat(32_765)}😀😀`);
    expect(cut).toBe(`${'a'.repeat(32_765)}…`);
  });
});

describe('lines that a text takes', () => {
  const box = { width: 20, size: 10 };

  it('are at least one, and one more for every line break', () => {
    expect(lineCount('', box)).toBe(1);
    expect(lineCount('một\nhai\n', box)).toBe(3);
  });

  it('grow with the text, its size and its weight, and do not count Vietnamese marks', () => {
    const text = 'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng';
    expect(lineCount(text, box)).toBe(3);
    expect(lineCount(text, { ...box, width: 60 })).toBe(1);
    expect(lineCount(text, { ...box, size: 20 })).toBeGreaterThan(3);
    expect(lineCount(text.normalize('NFD'), box)).toBe(lineCount(text, box));
  });

  it('break a word that is longer than a line', () => {
    expect(lineCount('f'.repeat(64), { width: 10, size: 10 })).toBeGreaterThan(3);
  });

  it('make a row high enough, up to what Excel allows', () => {
    expect(rowHeight(2, 13)).toBeGreaterThan(2 * 13 * 1.15);
    expect(rowHeight(100, 13)).toBe(409);
  });
});
