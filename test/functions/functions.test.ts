import {
  ACHIEVEMENT_RATE,
  AMOUNT_FROM_WORDS,
  AMOUNT_IN_WORDS,
  MEETS_TARGET,
  READ_FIGURE,
  TARGETS_POSSIBLE,
  WELFARE_COUNT,
  WELFARE_TOTAL,
} from '../../functions/functions';
import { LANGUAGE_KEY } from '../../src/text/language';
import { welfareRange } from '../cell-functions/welfare-range';
import { CellError, cellOf, errorOf, startExcel } from './excel';

beforeAll(startExcel);

/** Excel hands a single cell to a function that takes ranges as a range of one. */
const one = (value: unknown): unknown[][] => [[value]];

test.each([
  ['ACHIEVEMENT_RATE', () => ACHIEVEMENT_RATE(one(328), one(300)), 109],
  ['ACHIEVEMENT_RATE to one decimal', () => ACHIEVEMENT_RATE(one(2175), one(2300), 1), 94.6],
  ['ACHIEVEMENT_RATE without a target', () => ACHIEVEMENT_RATE(one(22), one('-')), '-'],
  ['MEETS_TARGET', () => MEETS_TARGET(one('98,5%'), one('98% trở lên')), true],
  ['TARGETS_POSSIBLE', () => TARGETS_POSSIBLE(one(328), one('109%')), '300–302'],
  ['WELFARE_TOTAL', () => WELFARE_TOTAL(welfareRange()), 2_779_090_000],
  ['WELFARE_TOTAL in millions', () => WELFARE_TOTAL(welfareRange(), 'triệu đồng'), 2779.09],
  ['WELFARE_COUNT', () => WELFARE_COUNT(welfareRange()), 7555],
  ['READ_FIGURE', () => READ_FIGURE(one('2.080.840')), 2080840],
  ['READ_FIGURE in a measure', () => READ_FIGURE(one('6.958'), one('Người')), 6958],
  ['AMOUNT_IN_WORDS', () => AMOUNT_IN_WORDS(one(21000)), 'Hai mươi mốt nghìn đồng'],
  ['AMOUNT_FROM_WORDS', () => AMOUNT_FROM_WORDS(one('Hai mươi mốt nghìn đồng')), 21000],
  ['AMOUNT_IN_WORDS in an office’s own words', () => AMOUNT_IN_WORDS(one(21000), 'ngàn'), 'Hai mươi mốt ngàn đồng'],
])('%s', (_, call, value) => {
  expect(cellOf(call)).toBe(value);
});

test.each([
  ['#VALUE! with both readings', () => READ_FIGURE(one('6.958')), '#VALUE!', /6\.958 hoặc 6,958/],
  ['#VALUE! for an odd setting', () => ACHIEVEMENT_RATE(one(5), one(10), -1), '#VALUE!', /số nguyên từ 0 đến 10/],
  ['#N/A for a blank result', () => ACHIEVEMENT_RATE(one(''), one(300)), '#N/A', /kết quả còn trống/],
  ['#N/A where no form stands', () => WELFARE_TOTAL([['a', 1]]), '#N/A', /Không tìm thấy phụ lục/],
])('ends in %s, with a sentence', (_, call, code, sentence) => {
  const error = errorOf(call);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(sentence)]);
});

test('a target of zero is Excel’s own #DIV/0!, beside which Excel takes no sentence', () => {
  expect(errorOf(() => ACHIEVEMENT_RATE(one(5), one(0)))).toEqual(new CellError('#DIV/0!'));
});

test('one call serves a column: each error stands in its own cell and none is a text', () => {
  const cells = ACHIEVEMENT_RATE([[328], [''], [5], ['6.958'], ['']], [[300], [300], [0], [300], ['']]).flat();
  expect(cells.map((cell) => (cell instanceof CellError ? cell.code : cell))).toEqual([
    109,
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    '',
  ]);
});

describe('the language of sentences', () => {
  const chosen = new Map<string, string>();
  const keep = (key: string): string | null => chosen.get(key) ?? null;

  afterEach(() => {
    chosen.clear();
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test.each([
    ['Vietnamese until somebody chooses', null, /còn trống/],
    ['English where the pane was set to it', 'en', /is blank/],
    ['Vietnamese where the pane was set to that', 'vi', /còn trống/],
  ])('is %s', (_, language, sentence) => {
    Object.defineProperty(globalThis, 'localStorage', { value: { getItem: keep }, configurable: true });
    if (language !== null) chosen.set(LANGUAGE_KEY, language);
    expect(errorOf(() => ACHIEVEMENT_RATE(one(''), one(300))).message).toMatch(sentence);
  });

  test('is Vietnamese where the runtime keeps nothing', () => {
    expect(errorOf(() => ACHIEVEMENT_RATE(one(''), one(300))).message).toMatch(/còn trống/);
  });
});
