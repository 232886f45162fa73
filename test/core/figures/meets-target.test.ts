import { meetsTarget } from '../../../src/core/figures/meets-target';
import { readQuantity, type Quantity } from '../../../src/core/figures/quantity';
import { readThreshold, type Threshold } from '../../../src/core/figures/threshold';

const cell = (value: string | number) =>
  typeof value === 'number' ? ({ type: 'number', value: String(value) } as const) : ({ type: 'text', value } as const);

function quantity(value: string | number): Quantity {
  const reading = readQuantity(cell(value));
  if (reading.state !== 'value') throw new Error(`${String(value)} is ${reading.state}`);
  return reading.quantity;
}

function threshold(value: string | number): Threshold {
  const reading = readThreshold(cell(value));
  if (reading.state !== 'value') throw new Error(`${String(value)} is ${reading.state}`);
  return reading.threshold;
}

test.each([
  ['98,5%', '98% trở lên', true],
  ['98%', '98% trở lên', true],
  ['97,9%', '98% trở lên', false],
  [0.985, '98% trở lên', true],
  [0.98, '≥ 98%', true],
  [0.979, '≥ 98%', false],
  [1, '98% trở lên', true],
  [0, '98% trở lên', false],
  [1.09, '98% trở lên', true],
  [98.5, '98% trở lên', true],
  [97, '98% trở lên', false],
  [109, '98% trở lên', true],
  ['98,5', '98%', true],
  ['80%', 'trên 80%', false],
  [0.8, 'trên 80%', false],
  [0.801, 'trên 80%', true],
  ['98,5%', 0.98, true],
  ['97,5%', 0.98, false],
  [0.97, 0.98, false],
  [97, 0.98, false],
  ['98,5%', 98, true],
  ['98,5%', '98', true],
  [98.5, '98', true],
  [785, 785, true],
  [784, '785 trở lên', false],
  [1, 2, false],
  [5, 1, true],
  ['4%', 'dưới 5%', true],
  ['5%', 'dưới 5%', false],
  [0.04, 'không quá 5%', true],
  [-5, 134, false],
  [26000, '24.500 trở lên', true],
])('%p against %p: %p', (result, due, met) => {
  expect(meetsTarget(quantity(result), threshold(due))).toBe(met);
});

test.each([
  ['a small whole number that may be a ratio', 5, '98% trở lên', 'result', ['5%', '500%']],
  ['a number below ten beside a small share', 1.5, 'dưới 2%', 'result', ['1.5%', '150%']],
  ['an ambiguous separator', '6.958', 7, 'result', ['6958', '6.958']],
  ['a threshold with an ambiguous separator', 20000, '24.500 trở lên', 'threshold', ['24500', '24.5']],
  ['a fraction beside a threshold that may lack its sign', 0.985, 98, 'result', ['0.985', '98.5%']],
  ['a share beside a threshold that may lack its sign', '98,5%', 5, 'threshold', ['5%', '500%']],
])('%s is not decided', (_, result, due, of, readings) => {
  const answer = meetsTarget(quantity(result), threshold(due));
  if (typeof answer === 'boolean') throw new Error('decided');
  expect(answer.of).toBe(of);
  expect(answer.readings.map(({ value, percent }) => value + (percent ? '%' : ''))).toEqual(readings);
});

test('what can be read in two ways is decided where both lead to one answer', () => {
  expect(meetsTarget(quantity('6.958'), threshold(7000))).toBe(false);
  expect(meetsTarget(quantity('6.958'), threshold(5))).toBe(true);
  expect(meetsTarget(quantity(5), threshold('dưới 1%'))).toBe(false);
});
