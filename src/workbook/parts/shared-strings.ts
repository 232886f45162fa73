import { refuseStructure } from '../refusal';
import { openRoot } from '../package/root';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { PlainString } from './plain-string';
import { readRichText, type RichText } from './rich-text';
import { unescapeText } from './values';

/** The texts that cells point at by number. What the part says of its own count is not believed. */
export function readSharedStrings(xml: Scanner): readonly RichText[] {
  openRoot(xml, SPREADSHEET, 'sst');
  const strings: RichText[] = [];
  const plain = new PlainString();
  for (;;) {
    while (xml.takePlain(SPREADSHEET, plain)) {
      strings.push({ text: unescapeText(xml.cutWith(plain.start, plain.end, plain.surplus)), runs: null });
    }
    if (!xml.nextChild()) return strings;
    if (xml.is(SPREADSHEET, 'si')) strings.push(readRichText(xml));
    else if (xml.is(SPREADSHEET, 'extLst')) xml.skip();
    // An unknown element could be a text: leaving it out would shift every number behind it.
    else refuseStructure('unexpected-element', xml.part, xml.local);
  }
}
