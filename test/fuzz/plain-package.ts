/**
 * A workbook read the plain way: by somebody else's XML parser, as a tree, with no regard to speed or limits.
 * It exists to be compared with, so it shares no code with the reader it judges.
 */
import { childrenOf, IllFormed, parseXml, type Element } from './xml-tree';

/** The parts make no workbook that could be read: it may only be refused. */
export class NoAnswer extends Error {}

const STRICT: Readonly<Record<string, string>> = {
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
};
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
const PACKAGE_TYPE = `${RELATIONSHIPS}/metadata/core-properties`;

export interface PlainSheet {
  readonly name: string;
  readonly state: string;
  readonly root: Element;
}

export interface PlainParts {
  readonly workbook: Element;
  readonly sheets: readonly PlainSheet[];
  readonly strings: readonly Element[] | null;
  readonly styles: Element | null;
}

interface Link {
  readonly type: string;
  readonly part: string;
}

/** What has been parsed before, by its bytes' identity: mutants share all parts but one. */
const parsed = new WeakMap<Uint8Array, Element | IllFormed>();

function parse(bytes: Uint8Array): Element {
  let result = parsed.get(bytes);
  if (result === undefined) {
    try {
      result = parseXml(bytes);
    } catch (error) {
      if (!(error instanceof IllFormed)) throw error;
      result = error;
    }
    parsed.set(bytes, result);
  }
  if (result instanceof IllFormed) throw result;
  return result;
}

export const inMain = (element: Element, local: string): boolean =>
  element.local === local && (STRICT[element.namespace] ?? element.namespace) === MAIN;

export function mains(element: Element, local: string): Element[] {
  return element.children.filter((child) => inMain(child, local));
}

class PlainPackage {
  private readonly byName: ReadonlyMap<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.byName = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  part(name: string): Element {
    const bytes = this.byName.get(name.toLowerCase());
    if (!bytes) throw new NoAnswer(`no part ${name}`);
    return parse(bytes);
  }

  /** By id. Where a target leads out of the package, its part is "". */
  links(source: string): ReadonlyMap<string, Link> {
    const slash = source.lastIndexOf('/') + 1;
    const folder = source.slice(0, slash);
    const root = this.part(`${folder}_rels/${source.slice(slash)}.rels`);
    if (root.namespace !== RELATIONSHIPS || root.local !== 'Relationships') throw new NoAnswer('relationships');
    const links = childrenOf(root, RELATIONSHIPS, 'Relationship').map(({ attributes }): [string, Link] => {
      const target = attributes.get('Target');
      const id = attributes.get('Id');
      const type = attributes.get('Type');
      if (target === undefined || id === undefined || type === undefined) throw new NoAnswer('relationship');
      return [id, { type, part: attributes.get('TargetMode') === 'External' ? '' : partAt(folder, target) }];
    });
    if (new Set(links.map(([id]) => id)).size < links.length) throw new NoAnswer('relationship twice');
    return new Map(links);
  }
}

function partAt(folder: string, target: string): string {
  const plain = decodeURIComponent(target.replace(/%(?![0-9a-f]{2})/gi, '%25')).replaceAll('\\', '/');
  const url = new URL(plain.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23'), `part:///${folder}`);
  return decodeURIComponent(url.pathname).slice(1);
}

function one(links: ReadonlyMap<string, Link>, isWanted: (type: string) => boolean): string | null {
  const found = [...links.values()].filter(({ type }) => isWanted(type));
  if (found.length > 1) throw new NoAnswer('two of a kind');
  return found[0]?.part ?? null;
}

const isOffice =
  (name: string) =>
  (type: string): boolean =>
    /\/(officeDocument|ooxml\/officeDocument)\//i.test(type) && type.endsWith(`/relationships/${name}`);

function sheetsOf(content: PlainPackage, workbook: Element, links: ReadonlyMap<string, Link>): PlainSheet[] {
  const lists = mains(workbook, 'sheets').filter(({ children }) => children.length > 0);
  if (lists.length !== 1) throw new NoAnswer('lists of sheets');
  return (lists[0]?.children ?? []).flatMap((sheet): PlainSheet[] => {
    if (!inMain(sheet, 'sheet')) throw new NoAnswer('something else among the sheets');
    const id = OFFICE.map((namespace) => sheet.attributes.get(`{${namespace}}id`)).find((each) => each !== undefined);
    const link = id === undefined ? undefined : links.get(id);
    const name = sheet.attributes.get('name') ?? '';
    if (!link || name === '') throw new NoAnswer('a sheet that cannot be found');
    if (/\/(chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/.test(link.type)) return [];
    if (!isOffice('worksheet')(link.type)) throw new NoAnswer('a sheet that is none');
    return [{ name, state: sheet.attributes.get('state') ?? 'visible', root: content.part(link.part) }];
  });
}

/** Follows the relationships. @throws {NoAnswer | IllFormed} where there is no workbook to be read */
export function openPlainly(parts: ReadonlyMap<string, Uint8Array>): PlainParts {
  const content = new PlainPackage(parts);
  const types = content.part('[Content_Types].xml');
  if (types.namespace !== CONTENT_TYPES || types.local !== 'Types') throw new NoAnswer('content types');
  const root = content.links('');
  const main = one(root, isOffice('officeDocument'));
  if (main === null) throw new NoAnswer('no workbook');
  const workbook = content.part(main);
  if (!inMain(workbook, 'workbook')) throw new NoAnswer('workbook');
  const links = content.links(main);
  const sheets = sheetsOf(content, workbook, links);
  if (sheets.length === 0) throw new NoAnswer('no sheet');
  const stringsAt = one(links, isOffice('sharedStrings'));
  const stylesAt = one(links, isOffice('styles'));
  const strings = stringsAt === null ? null : content.part(stringsAt);
  if (strings && !inMain(strings, 'sst')) throw new NoAnswer('shared texts');
  const styles = stylesAt === null || !content.has(stylesAt) ? null : content.part(stylesAt);
  if (styles && !inMain(styles, 'styleSheet')) throw new NoAnswer('styles');
  return { workbook, sheets, strings: strings?.children.filter(({ local }) => local !== 'extLst') ?? null, styles };
}

export const PROPERTIES_TYPE = PACKAGE_TYPE;
