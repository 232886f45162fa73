import { narrativeChecks } from '../../src/narrative/checks';
import type { NarrativeFacts, NarrativeFaultCode } from '../../src/narrative/facts';
import { languages } from '../../src/text/language';
import { narrativeCheckSentence, narrativeFaultSentence, NARRATIVE_TEXTS } from '../../src/text/narrative-sentences';

const facts: NarrativeFacts = {
  'rate-of-ratio': { ratio: '1.775/1.200', written: '184%', rate: '148' },
  'parts-and-whole': {
    whole: '7.561',
    parts: ['6.958', '10'],
    sum: '7555',
    value: '7561',
    difference: '-6',
    moneyAgrees: true,
    uncounted: '120.000.000đ',
  },
  'part-above-whole': { whole: '71', part: '714' },
  'amount-in-words': { amount: '1.000đ', words: 'hai nghìn đồng', said: '2000' },
  'unclear-words': { amount: '1.000đ', words: 'ba triệu hai', why: 'two-readings' },
  'shares-of-hundred': { shares: ['60%', '41%'], sum: '101' },
  'given-twice': { first: '26.016', second: '26.106', about: 'tổng số đoàn viên là' },
  anniversary: { written: '94 năm (1945 – 2023', from: 1945, to: 2023, years: 78 },
  'backward-years': { written: '2029 - 2023', from: 2029, to: 2023 },
  'spaced-digits': { written: '1.881. 460', value: '1881460' },
  'total-behind': { total: '26.106', parts: ['22.926', '3.090'], sum: '26016', difference: '-90' },
  'count-times-each': {
    count: '10',
    each: '22.500.000đ',
    total: '235.000.000đ',
    product: '225000000',
    difference: '-10000000',
  },
  'written-sum': { written: '2 + 3 = 6', left: '5', right: '6', difference: '-1' },
  'change-from-to': { written: '20%', from: '1.000', to: '1.300', change: '30', isPercent: true },
  'long-paragraph': { longest: 10_000 },
  'zeros-lost': { written: '1.881.460', other: '1.881.460.000đ', zeros: 3 },
};

test('every check has a sample here', () => {
  expect(Object.keys(facts).sort()).toEqual(narrativeChecks.map(({ id }) => id).sort());
});

describe.each(languages)('in %s', (language) => {
  test.each(narrativeChecks.map(({ id }) => id))('%s is a sentence', (check) => {
    const sentence = narrativeCheckSentence({ check, params: facts[check] }, language);
    expect(sentence).toMatch(/^[\p{Lu}\d“]/u);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\./);
  });

  test.each(Object.keys(NARRATIVE_TEXTS.vi.faults) as NarrativeFaultCode[])('the fault %s says what to do', (code) => {
    expect(narrativeFaultSentence({ code, detail: 'ENOENT' }, language)).toMatch(/^\p{Lu}.*\.$/u);
  });
});
