/** The colours of an .xls workbook, as far as they tell whether characters can be seen. */
import { paletteColour, WHITE, type Colour } from '../../parts/colours';
import { u16, u32 } from '../../zip/numbers';

/** The number of the first colour that a workbook may name itself. */
const FIRST_OWN = 8;

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0').toUpperCase();
}

/** The workbook's own colours, from the first that can be its own; empty where it has none. */
export function paletteOf(data: Uint8Array = new Uint8Array(0)): readonly Colour[] {
  const count = Math.min(u16(data, 0), Math.floor((data.length - 2) / 4));
  return Array.from({ length: Math.max(count, 0) }, (_, i) =>
    [2, 3, 4].map((part) => hex(data[4 * i + part] ?? 0)).join(''),
  );
}

export function colourOf(index: number, palette: readonly Colour[]): Colour {
  return palette[index - FIRST_OWN] ?? paletteColour(index);
}

const NO_PATTERN = 0;
const SOLID = 1;

/** What is behind the characters of a cell of this format; null for patterns. */
export function fillOf(format: Uint8Array, palette: readonly Colour[]): Colour {
  const pattern = u32(format, 14) >>> 26;
  if (pattern === NO_PATTERN) return WHITE;
  return pattern === SOLID ? colourOf(u16(format, 18) & 0x7f, palette) : null;
}
