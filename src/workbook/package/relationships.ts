import { refuseStructure } from '../refusal';
import { PACKAGE_RELATIONSHIPS } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { openRoot } from './root';
import { resolveTarget } from './target';

export interface Relationship {
  readonly id: string;
  /** The last words of its type: "worksheet", "styles", "metadata/core-properties"; the whole address where we know none. */
  readonly type: string;
  readonly target: string;
  /** The name of the part it points at; null where that lies outside the package. */
  readonly part: string | null;
}

/** Office's own families of types: transitional, strict, the package's, a common misspelling, Microsoft's additions. */
const families = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'http://schemas.openxmlformats.org/package/2006/relationships/',
  'http://schemas.openxmlformats.org/officedocument/2006/relationships/',
  'http://schemas.microsoft.com/office/2006/relationships/',
];

function shortType(address: string): string {
  const family = families.find((each) => address.startsWith(each));
  return family === undefined ? address : address.slice(family.length);
}

function readOne(xml: Scanner, source: string): Relationship {
  const id = xml.attributes.get('Id');
  const type = xml.attributes.get('Type');
  const target = xml.attributes.get('Target');
  if (id === null || type === null || target === null) {
    return refuseStructure('bad-relationship', xml.part, id ?? '');
  }
  const external = xml.attributes.get('TargetMode') === 'External';
  return { id, type: shortType(type), target, part: external ? null : resolveTarget(source, target) };
}

/** The relationships of the part `source`, "" for the package itself. */
export function readRelationships(xml: Scanner, source: string): readonly Relationship[] {
  openRoot(xml, PACKAGE_RELATIONSHIPS, 'Relationships');
  const list: Relationship[] = [];
  const ids = new Set<string>();
  while (xml.nextChild()) {
    if (xml.is(PACKAGE_RELATIONSHIPS, 'Relationship')) {
      const one = readOne(xml, source);
      if (ids.has(one.id)) refuseStructure('bad-relationship', xml.part, one.id);
      ids.add(one.id);
      list.push(one);
    }
    xml.skip();
  }
  return list;
}
