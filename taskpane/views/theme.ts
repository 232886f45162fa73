/** Fluent's themes in the green that spreadsheets are known by. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const green: BrandVariants = {
  10: '#031109',
  20: '#07200f',
  30: '#0a2f17',
  40: '#0b3d1d',
  50: '#0c4b24',
  60: '#0d592a',
  70: '#0e6831',
  80: '#0f703b',
  90: '#107c41',
  100: '#218d51',
  110: '#3b9a64',
  120: '#55a778',
  130: '#6fb48c',
  140: '#8bc2a2',
  150: '#a9d3ba',
  160: '#c9e4d4',
};

export const lightTheme: Theme = createLightTheme(green);

export const darkTheme: Theme = {
  ...createDarkTheme(green),
  // On black, the darker greens are too dark to read.
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
};
