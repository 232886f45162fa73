import { amountWords, figureWords } from '../../../taskpane/views/figure-words';
import { paneContext } from '../../../taskpane/views/pane-context';
import { bodies, form } from '../../filled-form';

const vi = paneContext('vi', bodies, () => undefined);
const en = paneContext('en', bodies, () => undefined);

test('a share has its sign, whatever else stands in its line is told as it stands', () => {
  const words = (code: string, value: string): string => figureWords(vi, form, code, value);
  expect([words('VII.6.c', '15'), words('VII.6.c', '-'), words('I.1', '6958')]).toEqual(['15%', '-', '6.958']);
});

test('two readings of a cell that differ by one mark are told apart by how much money they are', () => {
  const words = (value: string): string => amountWords(vi, form, 'VII.2.amount', value);
  expect(words('109.125')).toBe('109,125 triệu đồng');
  expect(words('109125')).toBe('109.125 triệu đồng (hơn 109 tỷ đồng)');
  expect(words('2000')).toBe('2.000 triệu đồng (2 tỷ đồng)');
});

test('in English too', () => {
  expect(amountWords(en, form, 'VII.2.amount', '109.125')).toBe('109.125 million đồng');
  expect(amountWords(en, form, 'VII.2.amount', '109125')).toBe('109,125 million đồng (over 109 billion đồng)');
});

test('what is no money has no amount', () => {
  expect(amountWords(vi, form, 'I.1', '6958')).toBe('6.958');
  expect(amountWords(vi, form, null, '6958')).toBe('6.958');
  expect(amountWords(vi, null, 'VII.2.amount', '6958')).toBe('6.958');
});
