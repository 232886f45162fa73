/** Where in a package the parts are that a change concerns, found by relationship alone. */
import { refuseStructure } from '../refusal';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, SPREADSHEET } from '../xml/namespaces';
import type { Extent, PlacedScanner } from '../xml/placed-scanner';
import { readWorkbookPart } from '../parts/workbook-part';
import { openRoot } from '../package/root';
import { relationshipsOf, resolveTarget } from '../package/target';
import type { PackageFile } from './package-file';
import type { Edit } from './splice';
import { prefixOf, withAttributes } from './tag';

export interface WorkbookParts {
  readonly workbook: string;
  /** By the sheet's name; sheets without a grid of cells are left out. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly styles: string | null;
  /** In which order Excel calculates: it makes a new one where there is none. */
  readonly calcChain: string | null;
  readonly signature: string | null;
  /** Who saved the file, and when. */
  readonly properties: string | null;
}

const SIGNATURE = 'digital-signature/origin';
const PROPERTIES = 'metadata/core-properties';

export function findParts(file: PackageFile): WorkbookParts {
  const root = file.content.related('');
  const main = root.one('officeDocument') ?? refuseStructure('missing-part', '_rels/.rels', 'officeDocument');
  const workbook = root.resolve(main);
  const related = file.content.related(workbook);
  const { sheets } = file.content.readKept('workbook', workbook, readWorkbookPart);
  const partOf = (type: string): string | null => {
    const part = related.one(type)?.part ?? null;
    return part !== null && file.has(part) ? part : null;
  };
  const grids = sheets.flatMap(({ name, relationship }): [string, string][] => {
    const target = related.byId(relationship);
    return target?.type === 'worksheet' ? [[name, related.resolve(target)]] : [];
  });
  const signature = root.list.find(({ type }) => type === SIGNATURE)?.part ?? null;
  const saved = root.list.find(({ type }) => type === PROPERTIES)?.part ?? null;
  return {
    workbook,
    sheets: new Map(grids),
    styles: partOf('styles'),
    calcChain: partOf('calcChain'),
    signature,
    properties: saved !== null && file.has(saved) ? saved : null,
  };
}

/** The elements within the root that `wanted` picks out, to be taken away. */
function removals(xml: PlacedScanner, namespace: number, root: string, wanted: () => boolean): Edit[] {
  openRoot(xml, namespace, root);
  const edits: Edit[] = [];
  while (xml.nextChild()) {
    const { from } = xml.tag;
    const isWanted = wanted();
    xml.skip();
    if (isWanted) edits.push({ from, to: xml.behind, text: '' });
  }
  xml.finish();
  return edits;
}

/** Takes a part out of the package, with what points at it from `source` and what tells its type. */
export function removePart(file: PackageFile, source: string, part: string): void {
  const same = (name: string | null): boolean => name !== null && name.toLowerCase() === part.toLowerCase();
  const links = relationshipsOf(source);
  if (file.has(links)) {
    file.edit(
      links,
      file.scan(links, (xml) =>
        removals(xml, PACKAGE_RELATIONSHIPS, 'Relationships', () =>
          same(resolveTarget(source, xml.attributes.get('Target') ?? '')),
        ),
      ),
    );
  }
  const types = '[Content_Types].xml';
  const isType = (xml: PlacedScanner): boolean => same(xml.attributes.get('PartName')?.replace(/^\//, '') ?? null);
  file.edit(
    types,
    file.scan(types, (xml) => removals(xml, CONTENT_TYPES, 'Types', () => isType(xml))),
  );
  file.remove(part);
  const own = relationshipsOf(part);
  if (file.has(own)) file.remove(own);
}

/** A signature's parts lie in one folder; none of them says anything once other bytes are signed. */
export function removeSignature(file: PackageFile, origin: string): void {
  const folder = origin.slice(0, origin.lastIndexOf('/') + 1);
  removePart(file, '', origin);
  if (folder === '') return;
  for (const name of file.names) {
    if (name.toLowerCase().startsWith(folder.toLowerCase()) && name !== origin && !name.endsWith('.rels')) {
      removePart(file, origin, name);
    }
  }
}

/** What stands before <calcPr>, which has its place among its neighbours. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** Formulas keep the values that stood beside them, unless whoever opens the file is told to calculate. */
export function calculateOnLoad(file: PackageFile, workbook: string): void {
  file.edit(
    workbook,
    file.scan(workbook, (xml) => {
      openRoot(xml, SPREADSHEET, 'workbook');
      const prefix = prefixOf(xml.rawName);
      let before = 0;
      let own: Extent | null = null;
      while (xml.nextChild()) {
        const { tag } = xml;
        if (xml.is(SPREADSHEET, 'calcPr')) own = tag;
        const isBefore = BEFORE.some((name) => xml.is(SPREADSHEET, name));
        xml.skip();
        if (isBefore) before = xml.behind;
      }
      xml.finish();
      if (own === null) return [{ from: before, to: before, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
      return [{ ...own, text: withAttributes(xml.rawText(own), { fullCalcOnLoad: '1' }) }];
    }),
  );
}
