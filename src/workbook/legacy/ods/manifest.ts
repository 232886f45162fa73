import { openRoot } from '../../package/root';
import { refuse } from '../../refusal';
import { MANIFEST } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';

const MACROS = /^(Basic|Scripts)\//;

/** Goes through the list of what the package holds: refuses a locked one, and tells whether there are macros. */
export function readManifest(xml: Scanner): { readonly hasMacros: boolean } {
  openRoot(xml, MANIFEST, 'manifest');
  let hasMacros = false;
  while (xml.nextChild()) {
    if (MACROS.test(xml.attributeIn(MANIFEST, 'full-path') ?? '')) hasMacros = true;
    while (xml.nextChild()) {
      if (xml.is(MANIFEST, 'encryption-data')) refuse('encrypted-workbook', {});
      xml.skip();
    }
  }
  return { hasMacros };
}
