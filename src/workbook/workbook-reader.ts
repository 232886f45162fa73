import type { Fault } from '../core/fault';
import type { DefinedName, Sheet, Workbook } from '../core/workbook';
import { Notices } from './notices';
import { checkContentTypes } from './package/content-types';
import type { Package, Related } from './package/package';
import { readModified } from './parts/core-properties';
import type { RichText } from './parts/rich-text';
import { readSharedStrings } from './parts/shared-strings';
import { readStyles, type Styles } from './parts/styles';
import { readWorkbookPart, type ListedName, type ListedSheet, type WorkbookPart } from './parts/workbook-part';
import { Refusal, refuseStructure } from './refusal';
import { CellReader } from './sheet/cells';
import { SheetContext, type Tally } from './sheet/context';
import { readSheetPart } from './sheet/sheet-part';

/** Relationship types of sheets that hold no grid of cells. */
const otherSheets = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** What all sheets of a workbook share. */
interface Shared {
  readonly strings: readonly RichText[] | null;
  readonly styles: Styles | null;
  readonly date1904: boolean;
}

/** Follows the relationships of one package from its root to its sheets. */
export class WorkbookReader {
  private readonly notices = new Notices();
  private readonly tally: Tally = { cells: 0, text: 0 };
  private readonly partsRead = new Set<string>();

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
    const { date1904 } = listed;
    const shared = { strings: this.readStrings(related), styles: this.readStyles(related), date1904 };
    const sheets = listed.sheets.flatMap((sheet) => this.readSheet(sheet, related, shared) ?? []);
    return sheets.length > 0 ? sheets : refuseStructure('no-sheet', related.source);
  }

  private readStrings(related: Related): readonly RichText[] | null {
    const at = related.one('sharedStrings');
    return at === null ? null : this.content.read(related.resolve(at), readSharedStrings);
  }

  private readStyles(related: Related): Styles | null {
    const at = related.one('styles');
    if (at === null) return null;
    const part = related.resolve(at);
    if (this.content.has(part)) return this.content.readKept('styles', part, readStyles);
    this.notices.add('styles-missing', null, null, {});
    return null;
  }

  /** Null for a sheet that holds no cells but a chart or a dialog. */
  private readSheet({ name, visibility, relationship }: ListedSheet, related: Related, shared: Shared): Sheet | null {
    const target = related.byId(relationship) ?? refuseStructure('bad-sheet-list', related.source, name);
    if (otherSheets.has(target.type)) {
      this.notices.add('not-a-grid', name, null, { kind: target.type });
      return null;
    }
    if (target.type !== 'worksheet') refuseStructure('bad-sheet-list', related.source, name);
    const part = related.resolve(target);
    const key = part.toLowerCase();
    if (this.partsRead.has(key)) refuseStructure('shared-part', part, name);
    this.partsRead.add(key);
    const { strings, styles, date1904 } = shared;
    const context = new SheetContext(name, part, strings, styles, date1904, this.notices, this.tally);
    const reader = new CellReader(part, context);
    const where = (): string | null => reader.place();
    return this.content.read(part, (xml) => readSheetPart(xml, visibility, context, reader), where);
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
