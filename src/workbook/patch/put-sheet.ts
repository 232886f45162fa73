/**
 * Puts a sheet that we made into a workbook, behind the others or in the place of its namesake; every other part stays
 * byte for byte but those that list sheets and styles. Read again and compared before it is handed out.
 */
import { strToU8 } from 'fflate';
import type { Fault } from '../../core/fault';
import type { Sheet, Workbook } from '../../core/workbook';
import type { Inflate } from '../inflate';
import { relationshipsOf } from '../package/target';
import { openRoot } from '../package/root';
import { readWorkbook } from '../read';
import { faultOf, refuseStructure } from '../refusal';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from '../xml/namespaces';
import { PlacedScanner } from '../xml/placed-scanner';
import { escapeName, takeMadeSheet, withStyles, type MadeSheet } from './made-sheet';
import { PackageFile } from './package-file';
import { SheetList } from './sheet-list';
import type { Edit } from './splice';
import { BorrowedStyles, StyleLists } from './style-lists';
import { withAttributes } from './tag';
import { findParts, removeSignature, type WorkbookParts } from './workbook-parts';

export type PutSheetResult =
  | { readonly status: 'put'; readonly bytes: Uint8Array; readonly signatureLost: boolean }
  | { readonly status: 'fault'; readonly fault: Fault }
  /** What was made reads otherwise than wanted, at this place: nobody should get it. */
  | { readonly status: 'differs'; readonly at: string };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONSHIPS = /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g;
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** As Excel tells names apart. */
function plainName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

class SheetPutter {
  private readonly file: PackageFile;
  private readonly parts: WorkbookParts;
  private readonly list: SheetList;

  constructor(
    bytes: Uint8Array,
    inflate: Inflate,
    private readonly name: string,
    private readonly made: MadeSheet,
  ) {
    this.file = new PackageFile(bytes, inflate);
    this.parts = findParts(this.file);
    this.list = this.file.scan(this.parts.workbook, (xml) => new SheetList(xml));
  }

  write(): { readonly bytes: Uint8Array; readonly signatureLost: boolean } {
    const { signature, workbook } = this.parts;
    const there = this.list.sheets.findIndex(({ name }) => plainName(name) === plainName(this.name));
    const place = there < 0 ? this.list.sheets.length : there;
    const part = there < 0 ? this.add() : this.replace(this.list.sheets[there]?.name ?? '');
    this.file.edit(workbook, this.list.printed(place, this.made.areas));
    this.file.put(part, strToU8(this.content()));
    if (signature !== null) removeSignature(this.file, signature);
    return { bytes: this.file.write(), signatureLost: signature !== null };
  }

  private get isStrict(): boolean {
    return this.list.rootTag.includes(STRICT);
  }

  private content(): string {
    const xml = withStyles(this.made.xml, this.styleNumbers());
    return this.isStrict ? xml.replaceAll(MAIN, STRICT).replace(RELATIONSHIPS, STRICT_RELATIONSHIPS) : xml;
  }

  /** Which style of the workbook each of the sheet's is; all are its plain one where it has no lists of styles. */
  private styleNumbers(): (style: number) => number {
    const { styles } = this.parts;
    if (styles === null) return () => 0;
    const target = this.file.scan(styles, (xml) => new StyleLists(xml));
    const source = new StyleLists(new PlacedScanner(this.made.styles, 'xl/styles.xml'));
    const isPrefixed = /^<[\w.-]+:/.test(target.rootTag);
    const declaration = isPrefixed ? `xmlns="${target.rootTag.includes(STRICT) ? STRICT : MAIN}"` : '';
    const borrowed = new BorrowedStyles(target, source, declaration);
    if (!borrowed.isPossible) return () => 0;
    const numbers = new Map(
      [...this.made.xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style]) => [Number(style), 0]),
    );
    for (const style of numbers.keys()) numbers.set(style, borrowed.numberFor(style));
    this.file.edit(styles, borrowed.edits);
    return (style) => numbers.get(style) ?? 0;
  }

  private replace(name: string): string {
    const part = this.parts.sheets.get(name) ?? refuseStructure('bad-sheet-list', this.parts.workbook, name);
    const own = relationshipsOf(part);
    if (this.file.has(own)) this.file.remove(own);
    return part;
  }

  private add(): string {
    const { workbook, sheets } = this.parts;
    const model = this.list.sheets.find(({ name }) => sheets.has(name));
    if (!model) return refuseStructure('bad-sheet-list', workbook);
    const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    const part = this.freePart(`${folder}worksheets/sheet`);
    const relationship = this.relate(part, model.relationship);
    this.file.edit(workbook, [this.list.added(model, { name: escapeName(this.name), relationship })]);
    this.appendTo('[Content_Types].xml', CONTENT_TYPES, 'Types', () => ({
      tag: `<Override PartName="/${escapeName(part)}" ContentType="${SHEET_TYPE}"/>`,
      declaration: 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"',
    }));
    return part;
  }

  private freePart(stem: string): string {
    let number = this.list.sheets.length + 1;
    while (this.file.has(`${stem}${String(number)}.xml`)) number += 1;
    return `${stem}${String(number)}.xml`;
  }

  /** A relationship like that of another sheet; gives its id. */
  private relate(part: string, model: string): string {
    const { workbook } = this.parts;
    const { list } = this.file.content.related(workbook);
    const ids = new Set(list.map(({ id }) => id));
    let number = list.length + 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    this.appendTo(relationshipsOf(workbook), PACKAGE_RELATIONSHIPS, 'Relationships', (tags) => {
      const like = tags.find((tag) => new RegExp(`\\sId\\s*=\\s*["']${escapeRegExp(model)}["']`).test(tag));
      const tag = withAttributes(like ?? refuseStructure('bad-relationship', workbook, model), {
        Id: id,
        Target: `/${escapeName(part)}`,
      });
      return { tag: tag.replace(/\s*\/?>$/, '/>'), declaration: '' };
    });
    return id;
  }

  /** Puts an element behind the last of a part's root, made with the tags of the others in view. */
  private appendTo(
    name: string,
    namespace: number,
    root: string,
    make: (tags: readonly string[]) => { readonly tag: string; readonly declaration: string },
  ): void {
    const edit = this.file.scan(name, (xml): Edit => {
      openRoot(xml, namespace, root);
      const isPrefixed = xml.rawName.includes(':');
      const tags: string[] = [];
      while (xml.nextChild()) {
        tags.push(xml.rawText(xml.tag));
        xml.skip();
      }
      const at = xml.closeStart;
      xml.finish();
      const { tag, declaration } = make(tags);
      const text = isPrefixed && declaration !== '' ? tag.replace(/^<\w+/, (open) => `${open} ${declaration}`) : tag;
      return { from: at, to: at, text };
    });
    this.file.edit(name, [edit]);
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function cellsOf({ cells }: Sheet): unknown {
  return cells.map(({ row, column, type, value, formula }) => [row, column, type, value, formula ?? null]);
}

/** Where the new workbook says something else than the old one beside the sheet, or than the sheet; null where all is well. */
function differenceIn(before: Workbook, after: Workbook, wanted: Sheet): string | null {
  const isPut = ({ name }: Sheet): boolean => plainName(name) === plainName(wanted.name);
  const own = after.sheets.filter(isPut);
  if (own.length !== 1 || own[0] === undefined || !same(cellsOf(own[0]), cellsOf(wanted))) return wanted.name;
  const others = after.sheets.filter((sheet) => !isPut(sheet));
  const old = before.sheets.filter((sheet) => !isPut(sheet));
  if (others.length !== old.length) return '';
  const [differing] = old.filter((sheet, index) => !same(sheet, others[index]));
  return differing?.name ?? null;
}

/** Never throws. `made`: a workbook of ours with one sheet. */
export function putSheet(bytes: Uint8Array, inflate: Inflate, made: Uint8Array): PutSheetResult {
  const before = readWorkbook(bytes, inflate);
  if (before.status === 'fault') return before;
  const source = readWorkbook(made, inflate);
  if (source.status === 'fault') return source;
  const [wanted] = source.workbook.sheets;
  if (!wanted) return { status: 'differs', at: '' };
  try {
    const put = new SheetPutter(bytes, inflate, wanted.name, takeMadeSheet(made)).write();
    const after = readWorkbook(put.bytes, inflate);
    if (after.status === 'fault') return after;
    const at = differenceIn(before.workbook, after.workbook, wanted);
    return at === null ? { status: 'put', ...put } : { status: 'differs', at };
  } catch (error) {
    return { status: 'fault', fault: faultOf(error) };
  }
}
