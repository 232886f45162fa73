import { amountInEnglishWords } from '../../../src/core/amounts-in-words/amount-in-english-words';

test.each([
  ['0', 'Zero dong'],
  ['15', 'Fifteen dong'],
  ['21', 'Twenty-one dong'],
  ['105000', 'One hundred five thousand dong'],
  ['2080840', 'Two million eighty thousand eight hundred forty dong'],
  ['2899090000', 'Two billion eight hundred ninety-nine million ninety thousand dong'],
  ['1000000000000', 'One trillion dong'],
  ['1000000000000000', 'One quadrillion dong'],
  ['-40', 'Minus forty dong'],
])('%s is “%s”', (amount, words) => {
  expect(amountInEnglishWords(amount)).toBe(words);
});

test.each(['0.5', '1000000000000000000'])('there are no words for %s', (amount) => {
  expect(() => amountInEnglishWords(amount)).toThrow(RangeError);
});
