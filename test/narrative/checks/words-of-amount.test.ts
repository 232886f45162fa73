import { findings } from '../told';

const told = (text: string): unknown[] =>
  findings(text).flatMap((one) => (one.check === 'amount-in-words' ? [one.params.said] : []));

const WRONG = 'sáu triệu đồng';
const RIGHT = 'năm triệu đồng';

describe.each([
  ['in brackets behind it', (words: string) => `Chi 5.000.000đ (${words}).`],
  ['behind another bracket', (words: string) => `Chi 5.000.000đ (05 suất) (bằng chữ: ${words}).`],
  ['behind an amount that is itself in brackets', (words: string) => `Chi (5.000.000đ) ${words} chẵn.`],
  ['after “bằng chữ” without brackets', (words: string) => `Chi 5.000.000 đồng, bằng chữ: ${words}; còn lại gửi quỹ.`],
  ['after a few words more', (words: string) => `Chi 5.000.000đ cho quà Tết (bằng chữ: ${words}).`],
])('an amount with its words %s', (_, sentence) => {
  test('agrees in silence', () => {
    expect(findings(sentence(RIGHT))).toEqual([]);
  });

  test('is told where the words say another', () => {
    expect(told(sentence(WRONG))).toEqual(['6000000']);
  });
});

test.each([
  ['a bracket of something else', 'Chi 5.000.000đ (hai đợt).'],
  ['words of the amount that follows', 'Chi 5.000.000đ cho quà và 6.000.000đ (bằng chữ: sáu triệu đồng).'],
  ['a bracket that never closes', 'Chi 5.000.000đ (sáu triệu đồng'],
])('%s: nothing is told', (_, text) => {
  expect(told(text)).toEqual([]);
});
