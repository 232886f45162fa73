import { CONTENT_TYPES } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { openRoot } from './root';

/** No type decides anything for us, but a package without a sound list of them is none. */
export function checkContentTypes(xml: Scanner): true {
  openRoot(xml, CONTENT_TYPES, 'Types');
  return true;
}
