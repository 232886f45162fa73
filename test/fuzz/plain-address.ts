/** Addresses, the plain way. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export interface Address {
  readonly row: number;
  readonly column: number;
}

export function placeOf(ref: string): Address | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(ref);
  if (!match) return null;
  const column = Array.from(match[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row <= MOST_ROWS && column <= MOST_COLUMNS ? { row, column } : null;
}

export function refOf({ row, column }: Address): string {
  const letters: string[] = [];
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters.unshift(String.fromCharCode(65 + ((rest - 1) % 26)));
  }
  return letters.join('') + String(row);
}

export function corners(text: string): readonly [Address, Address] | null {
  const [a, b, ...more] = text.replaceAll('$', '').toUpperCase().split(':').map(placeOf);
  if (!a || b === null || more.length > 0) return null;
  const other = b ?? a;
  return [
    { row: Math.min(a.row, other.row), column: Math.min(a.column, other.column) },
    { row: Math.max(a.row, other.row), column: Math.max(a.column, other.column) },
  ];
}
