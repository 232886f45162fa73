/** A .docx package → a narrative. The library is given a copy of which every part was checked. */
import type { Inflate } from '../../workbook/inflate';
import { checkedCopy } from '../../workbook/package/checked-copy';
import { Archive } from '../../workbook/zip/archive';
import type { Directory } from '../../workbook/zip/directory';
import type { NarrativeFault } from '../facts';
import type { Narrative } from '../narrative';
import { narrativeLimits } from './limits';
import { narrativeOf } from './paragraphs';
import { WordBlocks } from './word-blocks';
import type { WordDocument } from './word-elements';

/** The parts that hold text, its lists and its notes; never pictures, macros or what is embedded. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i;
const UNWANTED = /^word\/(?:settings|webSettings|fontTable|comments\w*|people|glossary)\.xml$/i;

async function documentOf(copy: Uint8Array): Promise<WordDocument | null> {
  // Half a megabyte of library: only who reads a Word file loads it.
  const { default: mammoth } = await import('mammoth');
  let found: WordDocument | null = null;
  const arrayBuffer = copy.slice().buffer;
  // In Node the library asks for a buffer, in a browser for an array buffer.
  const input = { buffer: copy, arrayBuffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  await mammoth.convertToHtml(input, {
    includeEmbeddedStyleMap: false,
    includeDefaultStyleMap: false,
    externalFileAccess: false,
    transformDocument: (document: WordDocument) => {
      found = document;
      // The text is all that is wanted: no page is made of it.
      return { ...document, children: [] };
    },
  });
  return found;
}

/** @throws {Refusal} for a package or part that is dangerous or broken */
export async function readWord(
  bytes: Uint8Array,
  directory: Directory,
  inflate: Inflate,
): Promise<Narrative | NarrativeFault> {
  const archive = new Archive(bytes, directory, inflate);
  const names = directory.entries.map(({ name }) => name).filter((name) => WANTED.test(name) && !UNWANTED.test(name));
  const document = await documentOf(checkedCopy(archive, names, narrativeLimits.xmlBytes));
  if (!document) return { code: 'damaged', detail: 'no document' };
  const blocks = new WordBlocks(document);
  const narrative = narrativeOf(blocks.all());
  if (blocks.oldLetters * 5 > blocks.letters) return { code: 'legacy-font', detail: '' };
  return narrative;
}
