import { openRoot } from '../package/root';
import { CORE_PROPERTIES, DUBLIN_CORE_TERMS } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';

const LONGEST = 64;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** ISO 8601 in UTC; null where the text is no moment. */
function utc(text: string): string | null {
  const match = MOMENT.exec(text);
  if (!match) return null;
  // Without a zone the moment is meant in UTC, as Office writes it.
  const whole = match[4] !== undefined && match[7] === undefined ? `${text}Z` : text;
  const time = Date.parse(whole);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** When the file says it was last saved. */
export function readModified(xml: Scanner): string | null {
  openRoot(xml, CORE_PROPERTIES, 'coreProperties');
  let modified: string | null = null;
  while (xml.nextChild()) {
    if (xml.is(DUBLIN_CORE_TERMS, 'modified')) modified = utc(xml.leaf(LONGEST).trim());
    else xml.skip();
  }
  return modified;
}
