import { fault, type Fault } from '../core/fault';
import type { DefinedName, Sheet, Workbook } from '../core/workbook';
import type { Inflate } from './inflate';
import { refusalOf } from './kinds/kind';
import { recognise } from './kinds/recognise';
import { limits } from './limits';
import { Notices } from './notices';
import { checkContentTypes } from './package/content-types';
import { Package, type Related } from './package/package';
import { readModified } from './parts/core-properties';
import { readSharedStrings } from './parts/shared-strings';
import { readStyles } from './parts/styles';
import { readWorkbookPart, type ListedName, type WorkbookPart } from './parts/workbook-part';
import { Refusal, refuse, refuseStructure } from './refusal';
import { CellReader } from './sheet/cells';
import { SheetContext, type Tally } from './sheet/context';
import { readSheetPart } from './sheet/sheet-part';
import { Archive } from './zip/archive';

export type ReadResult =
  { readonly status: 'read'; readonly workbook: Workbook } | { readonly status: 'fault'; readonly fault: Fault };

/** Relationship types of sheets that hold no grid of cells. */
const otherSheets = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Bytes of an .xlsx file → plain data, or why not. Never throws; the same bytes always give the same answer. */
export function readWorkbook(bytes: Uint8Array, inflate: Inflate): ReadResult {
  try {
    if (bytes.length > limits.fileBytes) {
      refuse('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null });
    }
    const { kind, directory } = recognise(bytes);
    if (kind !== 'workbook') return { status: 'fault', fault: refusalOf(kind) };
    if (directory === null) return refuseStructure('unforeseen', '');
    const content = new Package(new Archive(bytes, directory, inflate));
    return { status: 'read', workbook: new WorkbookReader(content).read() };
  } catch (error) {
    return { status: 'fault', fault: error instanceof Refusal ? error.fault : unforeseen(error) };
  }
}

/** A mistake of ours must not stop the other files. */
function unforeseen(error: unknown): Fault {
  const detail = error instanceof Error ? error.message : String(error);
  return fault('damaged-workbook', { problem: 'unforeseen', part: '', cell: null, detail });
}

/** Follows the relationships of one package from its root to its sheets. */
class WorkbookReader {
  private readonly notices = new Notices();
  private readonly tally: Tally = { cells: 0, text: 0 };

  constructor(private readonly content: Package) {}

  read(): Workbook {
    const { content, notices } = this;
    content.readKept('content types', '[Content_Types].xml', checkContentTypes);
    const root = content.related('');
    const main = root.one('officeDocument') ?? refuseStructure('missing-part', '_rels/.rels', 'officeDocument');
    const part = root.resolve(main);
    const related = content.related(part);
    const listed = content.readKept('workbook', part, readWorkbookPart);
    if (related.one('vbaProject') !== null) notices.add('macros', null, null, {});
    const sheets = this.readSheets(listed, related);
    if (sheets.every((sheet) => sheet.cells.length === 0)) notices.add('blank-workbook', null, null, {});
    const names = listed.names.map((name) => definedName(name, listed));
    return { sheets, names, modified: this.readModified(root), notices: notices.list };
  }

  private readSheets(listed: WorkbookPart, related: Related): Sheet[] {
    const { content } = this;
    const stringsAt = related.one('sharedStrings');
    const stylesAt = related.one('styles');
    const strings = stringsAt === null ? null : content.read(related.resolve(stringsAt), readSharedStrings);
    const hasStyles = stylesAt !== null && content.has(related.resolve(stylesAt));
    const styles = hasStyles ? content.readKept('styles', related.resolve(stylesAt), readStyles) : null;
    if (stylesAt !== null && !hasStyles) this.notices.add('styles-missing', null, null, {});
    const sheets: Sheet[] = [];
    const partsRead = new Set<string>();
    for (const { name, visibility, relationship } of listed.sheets) {
      const target = related.byId(relationship) ?? refuseStructure('bad-sheet-list', related.source, name);
      if (otherSheets.has(target.type)) {
        this.notices.add('not-a-grid', name, null, { kind: target.type });
        continue;
      }
      if (target.type !== 'worksheet') refuseStructure('bad-sheet-list', related.source, name);
      const part = related.resolve(target);
      if (partsRead.has(part.toLowerCase())) refuseStructure('shared-part', part, name);
      partsRead.add(part.toLowerCase());
      const context = new SheetContext(name, part, strings, styles, listed.date1904, this.notices, this.tally);
      const reader = new CellReader(part, context);
      const where = (): string | null => reader.place();
      sheets.push(content.read(part, (xml) => readSheetPart(xml, visibility, context, reader), where));
    }
    return sheets.length > 0 ? sheets : refuseStructure('no-sheet', related.source);
  }

  /** Damage here touches no figure. A part that is dangerous or broken as an archive is refused all the same. */
  private readModified(root: Related): string | null {
    const at = root.list.find((each) => each.type === 'metadata/core-properties');
    if (at === undefined || at.part === null || !this.content.has(at.part)) return null;
    try {
      return this.content.read(at.part, readModified);
    } catch (error) {
      if (!(error instanceof Refusal) || !isHarmless(error.fault)) throw error;
      this.notices.add('properties-unreadable', null, null, {});
      return null;
    }
  }
}

function isHarmless(problem: Fault): boolean {
  if (problem.code === 'damaged-xml') return problem.params.problem !== 'doctype';
  return problem.code === 'damaged-workbook';
}

function definedName(name: ListedName, listed: WorkbookPart): DefinedName {
  const sheet = name.sheet === null ? null : (listed.sheets[name.sheet]?.name ?? null);
  return { name: name.name, refersTo: name.refersTo, hidden: name.hidden, sheet };
}
