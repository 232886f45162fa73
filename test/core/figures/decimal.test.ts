import fc from 'fast-check';
import {
  add,
  compare,
  decimalPlaces,
  divide,
  isNegative,
  isWhole,
  isZero,
  multiply,
  parseDecimal,
  parseStoredNumber,
  round,
  subtract,
  sum,
} from '../../../src/core/figures/decimal';

const SCALE = 6;

/** A whole number of millionths, told as decimal text by other means than the code under test. */
function decimalOf(millionths: bigint): string {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(SCALE + 1, '0');
  const decimals = digits.slice(-SCALE).replace(/0+$/, '');
  const text = digits.slice(0, -SCALE) + (decimals === '' ? '' : `.${decimals}`);
  return millionths < 0n ? `-${text}` : text;
}

const millionths = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('parseDecimal', () => {
  test.each([
    ['007', '7'],
    ['6.50', '6.5'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
    ['-0', '0'],
    ['0.000', '0'],
    ['1E-3', '0.001'],
    ['1.5e+3', '1500'],
    ['5.E2', '500'],
    ['2080.84', '2080.84'],
  ])('reads %s as %s', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test.each(['', '-', '.', 'e5', '1,5', '1 000', '0x10', '1e', '--1', '+1', 'NaN', 'Infinity', '１２', '1.2.3'])(
    'takes “%s” for no number',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test.each(['1E999', '1E-999', '9e31', '1E9999', '1e99999', `1${'0'.repeat(31)}`, '1'.repeat(401)])(
    'takes %s for no figure of any form, at once',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test('reads a zero whatever its exponent', () => {
    expect(parseDecimal('0E9999')).toBe('0');
  });

  test('leaves every decimal as it is', () => {
    fc.assert(
      fc.property(millionths, (one) => {
        expect(parseDecimal(decimalOf(one))).toBe(decimalOf(one));
      }),
    );
  });
});

describe('parseStoredNumber', () => {
  test.each([
    ['2080.8400000000001', '2080.84'],
    ['327.99999999999994', '328'],
    ['0.30000000000000004', '0.3'],
    ['316.25', '316.25'],
    ['2899090000', '2899090000'],
    ['123456789012345', '123456789012345'],
  ])('reads %s without the noise of binary fractions, as %s', (stored, value) => {
    expect(parseStoredNumber(stored)).toBe(value);
  });

  test('gives back every figure of fifteen digits that went through a binary fraction', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), (one) => {
        expect(parseStoredNumber(String(Number(decimalOf(one))))).toBe(decimalOf(one));
      }),
    );
  });

  test('is null for what is no number', () => {
    expect(parseStoredNumber('#REF!')).toBeNull();
  });
});

describe('exact arithmetic', () => {
  test('0.1 + 0.2 is 0.3', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
  });

  test('the amounts of the year add up to the đồng', () => {
    expect(sum(['2080.84', '316.25', '157', '225', '120'])).toBe('2899.09');
  });

  test('nothing adds up to nothing', () => {
    expect(sum([])).toBe('0');
  });

  test('adds, subtracts, multiplies and compares like whole numbers', () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        const [x, y] = [decimalOf(a), decimalOf(b)];
        expect(add(x, y)).toBe(decimalOf(a + b));
        expect(subtract(x, y)).toBe(decimalOf(a - b));
        expect(multiply(multiply(x, y), '1000000')).toBe(decimalOf(a * b));
        expect(Math.sign(compare(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test('the order of the figures changes no sum', () => {
    fc.assert(
      fc.property(fc.array(millionths, { maxLength: 20 }), (all) => {
        const values = all.map(decimalOf);
        expect(sum([...values].reverse())).toBe(sum(values));
        expect(sum(values)).toBe(decimalOf(all.reduce((total, one) => total + one, 0n)));
      }),
    );
  });
});

/** Half away from zero, in whole numbers only. */
function dividedHalfAway(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n;
  const [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const quotient = (2n * x + y) / (2n * y);
  return negative ? -quotient : quotient;
}

describe('rounding', () => {
  test.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.49999', 0, '0'],
    ['-0.4', 0, '0'],
    ['94.55', 1, '94.6'],
    ['94.56521', 2, '94.57'],
    ['109', 3, '109'],
  ])('%s to %i decimals is %s: half goes away from zero', (value, decimals, rounded) => {
    expect(round(value, decimals)).toBe(rounded);
  });

  test('a quotient is rounded once', () => {
    // 0.4449…: rounded first to 0.445 and then again it would become 0.45.
    expect(divide('4449', '10000', 1)).toBe('0.4');
    expect(divide('4449', '10000', 2)).toBe('0.44');
    expect(divide('-1', '8', 2)).toBe('-0.13');
  });

  test('divides like whole numbers, at any number of decimals', () => {
    const divisor = millionths.filter((one) => one !== 0n);
    fc.assert(
      fc.property(millionths, divisor, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const expected = dividedHalfAway(a * 100n * 10n ** BigInt(decimals), b);
        expect(divide(decimalOf(a), decimalOf(b), decimals, '100')).toBe(
          decimalOf(expected * 10n ** BigInt(SCALE - decimals)),
        );
      }),
    );
  });
});

describe('what a decimal says of itself', () => {
  test('zero and sign', () => {
    expect([isZero('0'), isZero('0.001')]).toEqual([true, false]);
    expect([isNegative('-0.001'), isNegative('0'), isNegative('5')]).toEqual([true, false, false]);
  });

  test('whole, or with decimals', () => {
    expect([isWhole('6958'), isWhole('2080.84')]).toEqual([true, false]);
    expect([decimalPlaces('109'), decimalPlaces('94.6'), decimalPlaces('-0.25')]).toEqual([0, 1, 2]);
  });
});
