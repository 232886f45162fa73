/** Decimal text added and divided without floating point: thousandths as whole numbers. */

const PLACES = 3;

export function thousandths(text) {
  const match = /^(\d+)(?:\.(\d{1,3}))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is no figure with at most ${PLACES} decimals`);
  return BigInt(match[1] + (match[2] ?? '').padEnd(PLACES, '0'));
}

/** The sum of all that are figures; null where none is. */
export function sumOf(texts) {
  const figures = texts.filter((text) => text !== '-');
  return figures.length === 0 ? null : figures.reduce((sum, text) => sum + thousandths(text), 0n);
}

/** Result over target in whole per cent, half up; "-" where there is no result or no target. */
export function rateOf(result, target) {
  if (result === '-' || target === '-') return '-';
  const [part, whole] = [thousandths(result), thousandths(target)];
  return String((200n * part + whole) / (2n * whole));
}
