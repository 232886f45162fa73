import { u16 } from '../../zip/numbers';

/** Result 8 bytes at 6, options at 14, length of the formula's own code at 20, the code from 22. */
const RESULT = 6;
const OPTIONS = 14;
const CODE = 22;
const CALCULATE_ALWAYS_AND_ON_LOAD = 3;

/** Formula codes that name a cell, a range or a name by way of the list of outside sheets. */
const TOKENS: ReadonlySet<number> = new Set(
  [0x39, 0x3a, 0x3b, 0x3c, 0x3d].flatMap((token) => [token, token + 0x20, token + 0x40]),
);

/** Programs that do not calculate store a zero and ask for calculation; nobody knows what such a cell shows. */
export function isPending(formula: Uint8Array): boolean {
  const asks = (u16(formula, OPTIONS) & CALCULATE_ALWAYS_AND_ON_LOAD) === CALCULATE_ALWAYS_AND_ON_LOAD;
  return asks && formula.subarray(RESULT, RESULT + 8).every((byte) => byte === 0);
}

/**
 * Whether a formula may take values from another workbook. The code is searched, not understood: in a workbook that has
 * such links a formula may be reported once too often, never once too seldom.
 */
export function reachesOutside(formula: Uint8Array, outside: ReadonlySet<number>): boolean {
  if (outside.size === 0) return false;
  for (let at = CODE; at + 2 < formula.length; at++) {
    if (TOKENS.has(formula[at] ?? 0) && outside.has(u16(formula, at + 1))) return true;
  }
  return false;
}
