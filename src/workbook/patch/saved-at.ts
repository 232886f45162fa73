/** When a file says it was last saved: of two copies from one branch, the one saved later counts. */
import { openRoot } from '../package/root';
import { Refusal } from '../refusal';
import { CORE_PROPERTIES, DUBLIN_CORE_TERMS } from '../xml/namespaces';
import type { PlacedScanner } from '../xml/placed-scanner';
import type { PackageFile } from './package-file';
import type { Edit } from './splice';
import { openTag } from './tag';

const NAMESPACES =
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="dcterms:W3CDTF"';

/** As Office writes it: whole seconds, in UTC. */
export function momentText(savedAt: Date): string {
  return `${savedAt.toISOString().slice(0, 19)}Z`;
}

function momentEdits(xml: PlacedScanner, moment: string): Edit[] {
  openRoot(xml, CORE_PROPERTIES, 'coreProperties');
  // "<coreProperties/>" has no room for anything.
  const isEmpty = xml.isEmptyTag;
  if (isEmpty) return [];
  const edits: Edit[] = [];
  while (xml.nextChild()) {
    const { tag, rawName, isEmptyTag } = xml;
    const isModified = xml.is(DUBLIN_CORE_TERMS, 'modified');
    const opened = xml.rawText(tag);
    xml.skip();
    if (!isModified) continue;
    edits.push(
      isEmptyTag
        ? { ...tag, text: `${openTag(opened)}${moment}</${rawName}>` }
        : { from: tag.to, to: xml.closeStart, text: moment },
    );
  }
  const end = xml.closeStart;
  xml.finish();
  if (edits.length > 0) return edits;
  return [{ from: end, to: end, text: `<dcterms:modified ${NAMESPACES}>${moment}</dcterms:modified>` }];
}

/** False where the file has no such part, or one that nobody can read: it is left as it is. */
export function putSavedAt(file: PackageFile, part: string | null, savedAt: Date): boolean {
  if (part === null) return false;
  try {
    const edits = file.scan(part, (xml) => momentEdits(xml, momentText(savedAt)));
    file.edit(part, edits);
    return edits.length > 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
