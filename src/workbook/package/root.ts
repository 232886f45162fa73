import { refuseStructure } from '../refusal';
import type { Scanner } from '../xml/scanner';

/** Steps into the root element, which has to be the one expected. */
export function openRoot(xml: Scanner, namespace: number, local: string): void {
  xml.next();
  if (!xml.is(namespace, local)) refuseStructure('unknown-root', xml.part, xml.local);
}
