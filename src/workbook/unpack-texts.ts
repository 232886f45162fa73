import type { Inflate } from './inflate';
import { recognise } from './kinds/recognise';
import { isFolder } from './zip/entry';
import { Archive } from './zip/archive';
import { decodeXml } from './xml/decode';

/** The XML parts of an .xlsx by name, for another program to read. The bytes must be those that readWorkbook has read. */
export function unpackTexts(bytes: Uint8Array, inflate: Inflate): Readonly<Record<string, string>> {
  const { directory } = recognise(bytes);
  const texts: Record<string, string> = {};
  if (directory === null) return texts;
  const archive = new Archive(bytes, directory, inflate);
  for (const entry of directory.entries) {
    const part = isFolder(entry) || !/\.(xml|rels)$/i.test(entry.name) ? null : archive.part(entry.name);
    if (part === null) continue;
    archive.count(part);
    const { text, start } = decodeXml(archive.unpack(part), part.name);
    texts[part.name] = text.slice(start);
  }
  return texts;
}
