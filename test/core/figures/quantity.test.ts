import { perCentReadings, readQuantity } from '../../../src/core/figures/quantity';

const text = (value: string) => ({ type: 'text' as const, value });

test.each([
  ['98,5%', true, ['98.5'], 1],
  ['109,30 %', true, ['109.3'], 2],
  ['109%', true, ['109'], 0],
  ['100,00%', true, ['100'], 2],
  ['109,3', false, ['109.3'], 1],
  ['0,333', false, ['0.333'], 3],
  ['2.080.840', false, ['2080840'], 0],
  ['2.080,84', false, ['2080.84'], 2],
  ['02', false, ['2'], 0],
  ['6.958', false, ['6958', '6.958'], 0],
  ['94.600%', true, ['94600', '94.6'], 0],
])('“%s”: with per cent sign %s, reads %j', (written, percent, readings, places) => {
  const reading = readQuantity(text(written));
  expect(reading).toMatchObject({ state: 'value', quantity: { percent, readings } });
  if (readings.length === 1) expect(reading).toMatchObject({ quantity: { places } });
});

test('a number keeps the places it was stored with, without the noise of binary fractions', () => {
  const reading = readQuantity({ type: 'number', value: '1.0933333333333333' });
  expect(reading).toMatchObject({ quantity: { percent: false, readings: ['1.09333333333333'], places: 14 } });
});

test('a cell shown as per cent is per cent', () => {
  const reading = readQuantity({ type: 'number', value: '0.985', percent: true });
  expect(reading).toMatchObject({ quantity: { percent: true, readings: ['98.5'] } });
});

test.each([
  ['', 'blank'],
  ['  ', 'blank'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['nhiều', 'unreadable'],
])('“%s” is %s', (written, state) => {
  expect(readQuantity(text(written)).state).toBe(state);
});

test('a word for nothing, odd spaces and a yes or no are no figure', () => {
  expect(readQuantity({ type: 'boolean', value: 'TRUE' }).state).toBe('unreadable');
  expect(readQuantity(text('1.881. 460')).state).toBe('unreadable');
  expect(readQuantity(text('chưa có')).state).toBe('unreadable');
  expect(readQuantity(null).state).toBe('blank');
});

test.each([
  ['0', ['0']],
  ['0.985', ['98.5']],
  ['1', ['100']],
  ['1.09', ['109']],
  ['5', ['5', '500']],
  ['10', ['10']],
  ['98.5', ['98.5']],
  ['-5', ['-5', '-500']],
])('the bare number %s is, in per cent, %j', (bare, readings) => {
  expect(perCentReadings(bare)).toEqual(readings);
});

test('beside a small share, a number below ten can be either', () => {
  expect(perCentReadings('1.5', true)).toEqual(['1.5', '150']);
  expect(perCentReadings('0.5', true)).toEqual(['0.5', '50']);
  expect(perCentReadings('12', true)).toEqual(['12']);
});
