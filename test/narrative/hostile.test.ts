import * as fc from 'fast-check';
import { checkText } from '../../src/narrative/checks';
import { claimsOf, compared } from './told';

const pieces = fc.constantFrom(
  '28/6',
  '717/717',
  'trong đó',
  '(',
  ')',
  '“',
  '”',
  '"',
  ';',
  '.',
  ',',
  ' ',
  '1.881.460. 000',
  'đồng',
  'đ',
  'triệu',
  'tỷ',
  '%',
  'đạt',
  'năm',
  '2022',
  '-',
  '–',
  'Nghị quyết',
  'số',
  '02-NQ/TW',
  'suất quà',
  'hỗ trợ',
  'Tết',
  '⁵',
  '<sup>5</sup>',
  '\n\n',
  '\t',
  '- ',
  'tổng số',
  'hai triệu đồng',
  '0',
  '000',
  '…',
  'Covid - 19',
  'trở lên',
  '{',
  '__proto__',
  'a\u0301',
  '𠀀',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 80 }).map((all) => all.join(' ')),
  fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
);

test('no text makes it throw, and every claim and finding points at its text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { claims, findings, narrative } = compared(text);
      for (const { claim } of claims) {
        const { text: all } = narrative.paragraphs[claim.paragraph]!;
        expect(all.slice(claim.start, claim.end)).toBe(claim.text);
        expect(claim.text).toMatch(/\d/);
      }
      for (const { at } of findings) {
        const { length } = narrative.paragraphs[at.paragraph]!.text;
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeGreaterThan(at.start);
        expect(at.end).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 400 },
  );
});

/** How many steps a reading takes cannot be counted, but a run that grows with the square of its text does not end here. */
test.each([
  ['digits', '1'.repeat(30_000)],
  ['groups', '1.234.'.repeat(1_500)],
  ['spaced groups', '1 234 '.repeat(1_500)],
  ['brackets', '('.repeat(20_000) + '5 suất'],
  ['opened and closed', '(5 suất) '.repeat(4_000)],
  ['quotation marks', '“"'.repeat(12_000)],
  ['wholes of wholes', '5 suất trong đó '.repeat(2_000)],
  ['totals', 'tổng số đoàn viên là 5; '.repeat(1_500)],
  ['parts of parts', 'gồm 12 cuộc '.repeat(9_000)],
  ['sums', '12 + 13 = 25 + '.repeat(7_000)],
  ['words behind amounts', '5.000.000đ (bằng chữ '.repeat(5_000)],
  ['shares', '1,5%, '.repeat(30_000)],
  ['slashes', '1/'.repeat(12_000)],
  ['spaces', ' '.repeat(12_000)],
  ['marks', '⁵'.repeat(4_000)],
  ['one word', 'ă'.repeat(30_000)],
  ['years', '60 năm (15/4/1963 - 15/4/2023) '.repeat(1_500)],
])(
  'a hostile text ends: %s',
  (_, text) => {
    const claims = claimsOf(text);
    expect(() => checkText({ paragraphs: claims.paragraphs.map(({ paragraph }) => paragraph) }, claims)).not.toThrow();
  },
  60_000,
);
