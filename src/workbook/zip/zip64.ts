import { MAX_32 } from './entry';
import { u16, u64 } from './numbers';

const ZIP64_FIELD = 1;

/**
 * Sizes and offset whose 32 bits are all ones stand in the zip64 field instead, in the order given.
 * Null where the extra fields are broken or lack what they should hold.
 */
export function readZip64Field(extra: Uint8Array, small: readonly number[]): readonly number[] | null {
  if (!small.includes(MAX_32)) return small;
  const wanted = small.filter((value) => value === MAX_32).length;
  let field: Uint8Array | null = null;
  let at = 0;
  for (; at + 4 <= extra.length;) {
    const length = u16(extra, at + 2);
    if (u16(extra, at) === ZIP64_FIELD) field = extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  if (field === null || field.length < wanted * 8 || at > extra.length) return null;
  let next = 0;
  const values: number[] = [];
  for (const value of small) values.push(value === MAX_32 ? u64(field, 8 * next++) : value);
  return values;
}
