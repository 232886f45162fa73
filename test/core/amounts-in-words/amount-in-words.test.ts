import fc from 'fast-check';
import {
  amountInWords,
  LARGEST_IN_WORDS,
  type AmountWording,
} from '../../../src/core/amounts-in-words/amount-in-words';

test.each([
  ['0', 'Không đồng'],
  ['1', 'Một đồng'],
  ['4', 'Bốn đồng'],
  ['5', 'Năm đồng'],
  ['10', 'Mười đồng'],
  ['11', 'Mười một đồng'],
  ['14', 'Mười bốn đồng'],
  ['15', 'Mười lăm đồng'],
  ['20', 'Hai mươi đồng'],
  ['21', 'Hai mươi mốt đồng'],
  ['24', 'Hai mươi tư đồng'],
  ['25', 'Hai mươi lăm đồng'],
  ['91', 'Chín mươi mốt đồng'],
  ['100', 'Một trăm đồng'],
  ['101', 'Một trăm linh một đồng'],
  ['104', 'Một trăm linh bốn đồng'],
  ['105', 'Một trăm linh năm đồng'],
  ['110', 'Một trăm mười đồng'],
  ['115', 'Một trăm mười lăm đồng'],
  ['555', 'Năm trăm năm mươi lăm đồng'],
  ['1000', 'Một nghìn đồng'],
  ['1001', 'Một nghìn không trăm linh một đồng'],
  ['1010', 'Một nghìn không trăm mười đồng'],
  ['10000', 'Mười nghìn đồng'],
  ['21000', 'Hai mươi mốt nghìn đồng'],
  ['105000', 'Một trăm linh năm nghìn đồng'],
  ['1000000', 'Một triệu đồng'],
  ['1000005', 'Một triệu không trăm linh năm đồng'],
  ['2080840', 'Hai triệu không trăm tám mươi nghìn tám trăm bốn mươi đồng'],
  ['22500000', 'Hai mươi hai triệu năm trăm nghìn đồng'],
  ['241500000', 'Hai trăm bốn mươi mốt triệu năm trăm nghìn đồng'],
  ['2899090000', 'Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng'],
  ['5000000007', 'Năm tỷ không trăm linh bảy đồng'],
  ['1000000000', 'Một tỷ đồng'],
  ['24000000000', 'Hai mươi tư tỷ đồng'],
  ['1000000000000', 'Một nghìn tỷ đồng'],
  ['1005000000000', 'Một nghìn không trăm linh năm tỷ đồng'],
  ['999999999999999', /^Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu/],
  ['1000000000000000', 'Một triệu tỷ đồng'],
  ['999000000000000000', 'Chín trăm chín mươi chín triệu tỷ đồng'],
  ['-21000', 'Âm hai mươi mốt nghìn đồng'],
])('%s is “%s”', (amount, words) => {
  if (typeof words === 'string') expect(amountInWords(amount)).toBe(words);
  else expect(amountInWords(amount)).toMatch(words);
});

test('each office has its own words for the same', () => {
  expect(amountInWords('2105000', { link: 'lẻ', thousand: 'ngàn' })).toBe('Hai triệu một trăm lẻ năm ngàn đồng');
  expect(amountInWords('5000000000', { billion: 'tỉ' })).toBe('Năm tỉ đồng');
  expect(amountInWords('241500000', { even: true })).toBe('Hai trăm bốn mươi mốt triệu năm trăm nghìn đồng chẵn');
});

test.each(['0.5', '1000000000000000000', '-1000000000000000000'])('there are no words for %s', (amount) => {
  expect(() => amountInWords(amount)).toThrow(RangeError);
});

/** Reads the words back in its own way: a place value for every word, from left to right. */
function readBack(sentence: string): bigint {
  const units: Readonly<Record<string, bigint>> = {
    ...{ không: 0n, một: 1n, mốt: 1n, hai: 2n, ba: 3n, bốn: 4n, tư: 4n, năm: 5n, lăm: 5n },
    ...{ sáu: 6n, bảy: 7n, tám: 8n, chín: 9n },
  };
  let [billions, millions, group, digit] = [0n, 0n, 0n, 0n];
  const close = (scale: bigint): void => {
    millions += (group + digit) * scale;
    [group, digit] = [0n, 0n];
  };
  for (const word of sentence.toLowerCase().split(' ')) {
    if (units[word] !== undefined) digit = units[word];
    else if (word === 'mười') group += 10n;
    else if (word === 'mươi' || word === 'trăm') [group, digit] = [group + digit * (word === 'trăm' ? 100n : 10n), 0n];
    else if (word === 'nghìn' || word === 'ngàn') close(1000n);
    else if (word === 'triệu') close(1_000_000n);
    else if (word === 'tỷ' || word === 'tỉ') {
      close(1n);
      [billions, millions] = [millions * 1_000_000_000n, 0n];
    } else if (!['linh', 'lẻ', 'âm', 'đồng', 'chẵn'].includes(word))
      throw new Error(`“${word}” is no word of an amount`);
  }
  close(1n);
  const total = billions + millions;
  return sentence.startsWith('Âm') ? -total : total;
}

const wordings: fc.Arbitrary<AmountWording> = fc.record({
  link: fc.constantFrom('linh', 'lẻ'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  even: fc.boolean(),
});

/** Amounts of every length, and such as have many zeros inside. */
const amounts = fc.oneof(
  fc.bigInt({ min: -BigInt(LARGEST_IN_WORDS), max: BigInt(LARGEST_IN_WORDS) }),
  fc.bigInt({ min: 0n, max: 10_000_000n }),
  fc
    .array(fc.constantFrom('000', '001', '010', '015', '021', '100', '105', '999'), { minLength: 1, maxLength: 5 })
    .map((groups) => BigInt(groups.join(''))),
);

test('the words read back are the amount, whatever the amount and the wording', () => {
  fc.assert(
    fc.property(amounts, wordings, (amount, wording) => {
      const words = amountInWords(amount.toString(), wording);
      expect(readBack(words)).toBe(amount);
      expect(words.includes(' chẵn')).toBe(wording.even);
    }),
    { numRuns: 2000 },
  );
});

test('two amounts never have the same words', () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      fc.pre(a !== b);
      expect(amountInWords(a.toString())).not.toBe(amountInWords(b.toString()));
    }),
  );
});
