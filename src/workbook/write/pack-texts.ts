import { strToU8, zipSync, type Zippable } from 'fflate';

/** Parts of a workbook as texts by name → the bytes of its file. */
export function packTexts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { level: 6 });
}
