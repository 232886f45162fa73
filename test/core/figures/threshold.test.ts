import { readThreshold } from '../../../src/core/figures/threshold';

const text = (value: string) => ({ type: 'text' as const, value });

test.each([
  ['98% trở lên', '>=', '98', true],
  ['Từ 98% trở lên', '>=', '98', true],
  ['đạt từ 98 % trở lên.', '>=', '98', true],
  ['98 phần trăm trở lên', '>=', '98', true],
  ['≥ 98%', '>=', '98', true],
  ['>=98%', '>=', '98', true],
  ['98%', '>=', '98', true],
  ['đạt 100%', '>=', '100', true],
  ['ít nhất 95,5%', '>=', '95.5', true],
  ['tối thiểu 95%', '>=', '95', true],
  ['Không dưới 90%', '>=', '90', true],
  ['at least 98%', '>=', '98', true],
  ['98% or more', '>=', '98', true],
  ['trên 80%', '>', '80', true],
  ['đạt trên 80%', '>', '80', true],
  ['> 80%', '>', '80', true],
  ['hơn 80%', '>', '80', true],
  ['không quá 5%', '<=', '5', true],
  ['tối đa 5%', '<=', '5', true],
  ['5% trở xuống', '<=', '5', true],
  ['≤ 5', '<=', '5', false],
  ['dưới 5%', '<', '5', true],
  ['98', '>=', '98', false],
  ['785 trở lên', '>=', '785', false],
])('“%s” is %s %s', (written, comparison, value, percent) => {
  for (const spelling of [written, written.toUpperCase(), written.normalize('NFD')])
    expect(readThreshold(text(spelling))).toMatchObject({
      state: 'value',
      threshold: { comparison, quantity: { readings: [value], percent } },
    });
});

test('a number by itself is the least that is enough', () => {
  expect(readThreshold({ type: 'number', value: '0.98' })).toMatchObject({
    threshold: { comparison: '>=', quantity: { readings: ['0.98'] } },
  });
});

test('a threshold that can be read in two ways keeps both', () => {
  expect(readThreshold(text('24.500 trở lên'))).toMatchObject({
    threshold: { quantity: { readings: ['24500', '24.5'] } },
  });
});

test.each([
  'khoảng 98%',
  'gần 98%',
  '80-85%',
  'trên 80% trở lên',
  'không dưới 90% trở xuống',
  'từ 80% đến 90%',
  '= 98%',
  'cao',
  '98% đoàn viên',
  '(=98%',
  '<> 5',
])('“%s” is no threshold', (written) => {
  expect(readThreshold(text(written)).state).toBe('unreadable');
});

test('blank and “-” are told apart', () => {
  expect(readThreshold(null).state).toBe('blank');
  expect(readThreshold(text('-')).state).toBe('dash');
});
