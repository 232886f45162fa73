import { isDark } from '../../taskpane/office-theme';

test.each([
  ['#262626', true],
  ['#000000', true],
  ['0a0a0a', true],
  ['#FFFFFF', false],
  ['#e6e6e6', false],
  ['#F0F0F0', false],
  // Not told, or in a way that nobody knows.
  ['', false],
  ['black', false],
])('a background of %s is dark: %s', (bodyBackgroundColor, dark) => {
  expect(isDark({ bodyBackgroundColor })).toBe(dark);
});

test('an Excel that tells no theme is light', () => {
  expect([isDark(undefined), isDark({})]).toEqual([false, false]);
});
