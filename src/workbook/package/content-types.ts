import { CONTENT_TYPES } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { openRoot } from './root';

/** Content types by part name (lower case, with its leading "/"). */
export type ContentTypes = ReadonlyMap<string, string>;

export function readContentTypes(xml: Scanner): ContentTypes {
  openRoot(xml, CONTENT_TYPES, 'Types');
  const types = new Map<string, string>();
  while (xml.nextChild()) {
    const name = xml.attributes.get('PartName');
    const type = xml.attributes.get('ContentType');
    if (xml.is(CONTENT_TYPES, 'Override') && name !== null && type !== null) types.set(name.toLowerCase(), type);
    xml.skip();
  }
  return types;
}
