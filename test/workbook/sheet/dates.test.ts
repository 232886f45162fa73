import fc from 'fast-check';
import { dateOfSerial, readIsoDate } from '../../../src/workbook/sheet/dates';

test.each([
  ['1', '1900-01-01'],
  ['59', '1900-02-28'],
  ['61', '1900-03-01'],
  ['45823', '2025-06-15'],
  ['45823.5', '2025-06-15T12:00:00'],
  ['45823.354166666664', '2025-06-15T08:30:00'],
  ['45823.999999999', '2025-06-16'],
  ['2958465', '9999-12-31'],
])('day %s counted from 1900 is %s', (serial, date) => {
  expect(dateOfSerial(serial, false)).toBe(date);
});

test.each([
  ['0', '1904-01-01'],
  ['44361', '2025-06-15'],
  ['45000', '2027-03-16'],
])('day %s counted from 1904 is %s', (serial, date) => {
  expect(dateOfSerial(serial, true)).toBe(date);
});

test.each([
  ['0', false],
  ['0.5', false],
  ['-1', false],
  ['60', false],
  ['60.5', false],
  ['2958466', false],
  ['1E10', false],
  ['-1', true],
  ['2957004', true],
])('day %s is none (from 1904: %s)', (serial, date1904) => {
  expect(dateOfSerial(serial, date1904)).toBeNull();
});

test('every day from March 1900 on counts one more than the day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (day) => {
      const [today, tomorrow] = [dateOfSerial(String(day), false), dateOfSerial(String(day + 1), false)];
      return Date.parse(tomorrow ?? '') - Date.parse(today ?? '') === 86_400_000;
    }),
  );
});

test.each([
  ['2021-12-31', '2021-12-31'],
  ['2021-12-31T00:00:00', '2021-12-31'],
  ['2021-12-31T00:00:00Z', '2021-12-31'],
  ['2021-12-31T23:44:51', '2021-12-31T23:44:51'],
  ['2021-12-31T23:44', '2021-12-31T23:44:00'],
  ['2021-12-31T23:44:51.894', '2021-12-31T23:44:51.894'],
  ['2021-12-31T23:44:51.000', '2021-12-31T23:44:51'],
])('%s is %s', (text, date) => {
  expect(readIsoDate(text)).toBe(date);
});

test.each([
  '',
  '23:44:51',
  '2021-02-29',
  '2021-04-31',
  '2021-13-01',
  '31/12/2021',
  '2021-12-31T25:00',
  '2021-12-31+07:00',
  '44561',
])('%j is no date', (text) => {
  expect(readIsoDate(text)).toBeNull();
});
