/** Every whole number goes out into words and comes back; another library says the same words. */
import fc from 'fast-check';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { amountFromWords } from '../../../src/core/amounts-in-words/amount-from-words';
import { amountInWords, type AmountWording } from '../../../src/core/amounts-in-words/amount-in-words';
import { amountsInWords } from '../../../src/core/amounts-in-words/find-amounts-in-words';

const MOST = 10n ** 15n;

function comesBack(amount: string, wording?: Partial<AmountWording>): boolean {
  const read = amountFromWords(amountInWords(amount, wording));
  return read.state === 'amount' && read.value === amount && read.dong;
}

const GROUPS = [
  '000',
  '001',
  '004',
  '005',
  '010',
  '014',
  '015',
  '021',
  '024',
  '025',
  '100',
  '101',
  '105',
  '115',
  '999',
];

/** Of every length alike, and such as have many zeros inside. */
const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: MOST }),
  fc.integer({ min: 0, max: 15 }).chain((power) => fc.bigInt({ min: 0n, max: 10n ** BigInt(power) })),
  fc.array(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: 5 }).map((groups) => BigInt(groups.join(''))),
);

const wordings: fc.Arbitrary<AmountWording> = fc.record({
  link: fc.constantFrom('linh', 'lẻ'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  even: fc.boolean(),
});

/** Powers of ten, their neighbours and their multiples: where zeros, "linh" and scales come and go. */
function edges(): bigint[] {
  const powers = Array.from({ length: 16 }, (_, power) => 10n ** BigInt(power));
  const near = powers.flatMap((power) => [power - 1n, power, power + 1n, power + 5n, power + 15n, power + 21n]);
  const multiples = powers.flatMap((power) => [2n, 4n, 5n, 11n, 14n, 15n, 21n, 24n, 25n, 99n].map((by) => by * power));
  return [...near, ...multiples];
}

test('every whole number below 100 000 comes back', () => {
  const lost = Array.from({ length: 100_000 }, (_, amount) => String(amount)).filter((amount) => !comesBack(amount));
  expect(lost).toEqual([]);
});

test('every edge up to 10^15 and beyond comes back', () => {
  expect(
    edges()
      .map(String)
      .filter((amount) => !comesBack(amount)),
  ).toEqual([]);
});

test('every number up to 10^15 comes back, in the words of every office', () => {
  fc.assert(
    fc.property(amounts, wordings, (amount, wording) => comesBack(String(amount), wording)),
    { numRuns: 20_000 },
  );
});

test('it comes back out of the middle of a sentence, too', () => {
  fc.assert(
    fc.property(amounts, wordings, (amount, wording) => {
      const words = amountInWords(String(amount), wording);
      const text = `Đã chi (bằng chữ: ${words}), trong đó có 5 suất.`;
      const [found, ...more] = amountsInWords(text);
      expect(more).toEqual([]);
      expect(found?.value).toBe(String(amount));
      expect(text.slice(found?.start, found?.end)).toBe(words);
    }),
    { numRuns: 5000 },
  );
});

describe('read-vietnamese-number', () => {
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
  config.oddText = 'linh';

  /** Its own words are tỉ, lẻ and "đơn vị"; set to ours, no difference is left to explain. */
  function differs(amount: string): boolean {
    return doReadNumber(amount, config) !== amountInWords(amount).toLowerCase();
  }

  test('set to our style, it says the same words for every number below 100 000 and every edge', () => {
    const all = [...Array.from({ length: 100_000 }, (_, amount) => String(amount)), ...edges().map(String)];
    expect(all.filter(differs)).toEqual([]);
  });

  test('and for numbers of every length, below zero and beyond 10^15 too', () => {
    const wider = fc.oneof(
      amounts,
      amounts.map((amount) => -amount),
      fc.bigInt({ min: MOST, max: 10n ** 18n - 1n }),
    );
    fc.assert(
      fc.property(wider, (amount) => !differs(String(amount))),
      { numRuns: 50_000 },
    );
  });

  test('as it writes by itself (tỉ, lẻ), its words are read as the same number', () => {
    const asItIs = new ReadingConfig();
    asItIs.unit = ['đồng'];
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(amountFromWords(doReadNumber(amount, asItIs))).toMatchObject({ value: String(amount) });
      }),
      { numRuns: 5000 },
    );
  });
});
