import { openRoot } from '../../package/root';
import { DUBLIN_CORE, OFFICE } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';

const LONGEST = 64;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

function utc(text: string): string | null {
  const match = MOMENT.exec(text);
  if (!match) return null;
  // OpenDocument writes no zone; all files of one province share it.
  const time = Date.parse(match[2] === undefined ? `${text}Z` : text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** When the file says it was last saved. */
export function readSaved(xml: Scanner): string | null {
  openRoot(xml, OFFICE, 'document-meta');
  let saved: string | null = null;
  while (xml.nextChild()) {
    while (xml.nextChild()) {
      if (xml.is(DUBLIN_CORE, 'date')) saved = utc(xml.leaf(LONGEST).trim());
      else xml.skip();
    }
  }
  return saved;
}
