import { check } from '../../../src/core/check';
import { decodedSheet } from '../../../src/core/sheets/decoded-sheet';
import { decodeOldText } from '../../../src/core/sheets/old-encodings';
import type { Sheet } from '../../../src/core/workbook';
import { filledForm, filledSheet, form, register } from '../../filled-form';
import { sheetOf, workbookOf, type Typed } from '../../workbook-of';

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const HAT = ['â', 'à', 'á', 'å', 'ã', 'ä'];
const BREVE = ['ê', 'è', 'é', 'ú', 'ü', 'ë'];
const PLAIN = ['', 'ø', 'ù', 'û', 'õ', 'ï'];
const WHOLE: Readonly<Record<string, string>> = { đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };

/** A letter as the keyboard of a VNI font leaves it: the letter, then its mark. */
function inVni(letter: string): string {
  const small = letter.toLowerCase();
  const [base = '', ...marks] = Array.from(small.normalize('NFD'));
  const tone = TONES.findIndex((one) => one !== '' && marks.includes(one));
  const row = marks.includes('\u0302') ? HAT : marks.includes('\u0306') ? BREVE : PLAIN;
  const horned = marks.includes('\u031b') ? { o: 'ô', u: 'ö' }[base] : base;
  const typed = WHOLE[small] ?? `${horned ?? base}${row[Math.max(tone, 0)] ?? ''}`;
  return letter === small ? typed : typed.toUpperCase();
}

const typedInVni = (text: string): string => Array.from(text.normalize('NFC'), inVni).join('');

/** A form in which every text was typed in that font. */
function typedIn(font: string, typed: (text: string) => string): Sheet {
  const sheet = filledSheet();
  const cells = sheet.cells.map((cell) => (cell.type === 'text' ? { ...cell, value: typed(cell.value), font } : cell));
  return { ...sheet, cells };
}

test.each([
  ['KÕt n¹p ®oµn viªn', 'Kết nạp đoàn viên'],
  ['Tháa \u00adíc lao ®éng tËp thÓ', 'Thỏa ước lao động tập thể'],
  ['C«ng ®oµn ngµnh Gi¸o dôc', 'Công đoàn ngành Giáo dục'],
  ['Tæ chøc héi nghÞ ng\u00adêi lao ®éng', 'Tổ chức hội nghị người lao động'],
  ['Th¨m hái, tÆng quµ TÕt', 'Thăm hỏi, tặng quà Tết'],
  ['§ång Nai, ¢n Thi, ¤ng, ¦ng', 'Đồng Nai, Ân Thi, Ông, Ưng'],
])('in .VnTime, %s is %s', (stored, meant) => {
  expect(decodeOldText(stored, '.VnTime')).toBe(meant);
  expect(decodeOldText(stored, '.VNARIAL')).toBe(meant);
});

test.each(['.VnTimeH', '.VnArialH', '.VNTIMEH'])('%s shows small letters as capitals, and so they are read', (font) => {
  expect(decodeOldText('liªn ®oµn lao ®éng tØnh lai ch©u', font)).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU');
  expect(decodeOldText('phô lôc n¨m 2022', font)).toBe('PHỤ LỤC NĂM 2022');
  expect(decodeOldText('tam nong', font)).toBe('TAM NONG');
});

test.each([
  ['Keát naïp ñoaøn vieân', 'Kết nạp đoàn viên'],
  ['Thoûa öôùc lao ñoäng taäp theå', 'Thỏa ước lao động tập thể'],
  ['LIEÂN ÑOAØN LAO ÑOÄNG HUYEÄN', 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN'],
  ['Thaêm hoûi, taëng quaø Teát', 'Thăm hỏi, tặng quà Tết'],
  ['Soá ngöôøi, trò giaù, tyû leä', 'Số người, trị giá, tỷ lệ'],
])('in a VNI font, %s is %s', (stored, meant) => {
  expect(decodeOldText(stored, 'VNI-Times')).toBe(meant);
  expect(decodeOldText(stored, 'VNI Helve')).toBe(meant);
});

test('every word that the form prints is read in VNI as it is printed', () => {
  const printed = filledSheet().cells.flatMap(({ type, value }) => (type === 'text' ? [value] : []));
  expect(printed.length).toBeGreaterThan(80);
  for (const text of printed) expect(decodeOldText(typedInVni(text), 'VNI-Times') ?? text).toBe(text.normalize('NFC'));
});

test.each([
  ['another font', 'C«ng ®oµn', 'Arial'],
  ['no font', 'C«ng ®oµn', undefined],
  ['a font whose name only begins alike', 'Coâng ñoaøn', 'Vnice'],
  ['plain letters and digits', '30 nguoi', '.VnTime'],
])('%s is left as it is', (_, text, font) => {
  expect(decodeOldText(text, font)).toBeNull();
});

test.each(['.VnTime', '.VnTimeH', 'VNI-Times'])(
  'Unicode typed over a cell that has kept its %s is Unicode, composed or not',
  (font) => {
    for (const text of ['Kết nạp đoàn viên', 'LĐLĐ huyện Tân Uyên', 'Số xuất quà'])
      for (const form of ['NFC', 'NFD']) expect(decodeOldText(text.normalize(form), font)).toBeNull();
  },
);

test('a form typed in VNI from top to bottom gives the figures of the same form in Unicode', () => {
  const figures = (sheet: Sheet): unknown => {
    const { appendix, bodyId } = check(workbookOf(sheet), { form, register, fileName: null });
    return [bodyId, Object.entries(appendix?.entries ?? {}).map(([code, { result }]) => [code, result.reading])];
  };
  expect(figures(typedIn('VNI-Times', typedInVni))).toEqual(figures(filledForm().sheets[0]!));
});

test('beside Unicode in the same font, what could be either is Unicode, and what can only be old is decoded', () => {
  const inFont = (value: string): Typed => ({ type: 'text', value, font: '.VnTime' });
  const texts = (...values: readonly string[]): readonly string[] =>
    decodedSheet(sheetOf([values.map(inFont)])).sheet.cells.map(({ value }) => value);
  expect(texts('Kết nạp đoàn viên', 'Tân Uyên', 'C«ng ®oµn')).toEqual(['Kết nạp đoàn viên', 'Tân Uyên', 'Công đoàn']);
  expect(texts('C«ng ®oµn', 'C¸n bé')).toEqual(['Công đoàn', 'Cán bộ']);
});

test('a form typed in Unicode in cells of .VnTime is read as it stands, and nothing is said of it', () => {
  const rules = (sheet: Sheet): string[] =>
    check(workbookOf(sheet), { form, register, fileName: null }).findings.map(({ rule }) => rule);
  expect(rules(typedIn('.VnTime', (text) => text))).toEqual(rules(filledSheet()));
});
