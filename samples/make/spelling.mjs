/** How the same words and numbers are written in different offices. */

const NO_BREAK_SPACE = '\u00a0';

export const decomposed = (text) => text.normalize('NFD');
export const upperCase = (text) => text.toLocaleUpperCase('vi');
export const doubleSpaces = (text) => text.replaceAll(' ', '  ');
export const withoutStroke = (text) => text.replaceAll('LĐLĐ', 'LDLĐ');

/** "thỏa" becomes "thoả", "đoàn" becomes "đòan": the tone mark on the other of the two vowels. */
export function otherTonePlace(text) {
  const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
  const onSecond = new RegExp(`(?<![qQ])([oO][aAeE]|[uU][yY])(${tone})(?!\\p{M})`, 'gu');
  const onFirst = new RegExp(`(?<![qQ])([oOuU])(${tone})([aAeEyY])(?!\\p{M})`, 'gu');
  return text
    .normalize('NFD')
    .replace(new RegExp(`${onSecond.source}|${onFirst.source}`, 'gu'), (...match) => {
      const [, pair, mark, first, otherMark, second] = match;
      return pair ? pair[0] + mark + pair[1] : first + second + otherMark;
    })
    .normalize('NFC');
}

/** 1112 → "1.112", 2 → "02": as written by hand in Viet Nam. */
export function vietnameseCount(number) {
  return String(number)
    .padStart(2, '0')
    .replace(/\B(?=(\d{3})+$)/g, '.');
}

/** 2080.84 → "2.080,84". */
export function vietnameseMoney(number, group = '.') {
  const [whole, decimals] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

export const spacedMoney = (number) => vietnameseMoney(number, NO_BREAK_SPACE);

/** 34.125 with "," → "34,125": always three decimals, behind a sign that others read as grouping. */
export const threeDecimals = (sign) => (number) => number.toFixed(3).replace('.', sign);

export const withFullStop = (number) => `${number}.`;
export const percentText = (number) => `${number}%`;
export const percentNumber = (number) => ({ number: number / 100, format: '0%' });
