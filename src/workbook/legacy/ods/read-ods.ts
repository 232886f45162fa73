import type { DefinedName, Sheet, Workbook } from '../../../core/workbook';
import { Notices } from '../../notices';
import { openRoot } from '../../package/root';
import { Package } from '../../package/package';
import { Refusal, refuseStructure } from '../../refusal';
import { SheetContext, type Tally } from '../../sheet/context';
import { OFFICE, TABLE } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';
import type { Archive } from '../../zip/archive';
import { readManifest } from './manifest';
import { readSaved } from './meta';
import { readNames } from './names';
import { OdsStyles } from './styles';
import { TableReader } from './table';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** LibreOffice keeps copies of other files' sheets under their address. */
const COPY_OF_OTHER_FILE = /^'[a-z]+:.*'#/;

/**
 * Reads an OpenDocument spreadsheet by the strict scanner, like .xlsx. The library that reads .xls takes a broken .ods for an
 * empty one, drops values that are not shown, and knows nothing of hidden rows.
 */
export function readOds(archive: Archive): Workbook {
  return new OdsReader(new Package(archive)).read();
}

class OdsReader {
  private readonly notices = new Notices();
  private readonly styles = new OdsStyles();
  private readonly tally: Tally = { cells: 0, text: 0 };
  private readonly sheets: Sheet[] = [];
  private readonly names = new Set<string>();
  private definedNames: readonly DefinedName[] = [];

  constructor(private readonly content: Package) {}

  read(): Workbook {
    const { content, notices, sheets } = this;
    const manifest = content.has(MANIFEST) ? content.read(MANIFEST, readManifest) : null;
    if (manifest?.hasMacros === true) notices.add('macros', null, null, {});
    if (content.has(STYLES)) content.read(STYLES, (xml) => this.styles.readPart(xml));
    content.read(CONTENT, (xml) => this.readContent(xml));
    if (sheets.length === 0) refuseStructure('no-sheet', CONTENT);
    if (sheets.every((sheet) => sheet.cells.length === 0)) notices.add('blank-workbook', null, null, {});
    return { sheets, names: this.definedNames, modified: this.readModified(), notices: notices.list };
  }

  private readContent(xml: Scanner): void {
    openRoot(xml, OFFICE, 'document-content');
    while (xml.nextChild()) {
      if (xml.is(OFFICE, 'automatic-styles')) this.styles.readList(xml);
      else if (xml.is(OFFICE, 'body')) this.readBody(xml);
      else xml.skip();
    }
  }

  private readBody(xml: Scanner): void {
    while (xml.nextChild()) {
      if (!xml.is(OFFICE, 'spreadsheet')) refuseStructure('unknown-root', CONTENT, xml.local);
      while (xml.nextChild()) {
        if (xml.is(TABLE, 'table')) this.readTable(xml);
        else if (xml.is(TABLE, 'named-expressions')) this.definedNames = readNames(xml);
        else xml.skip();
      }
    }
  }

  private readTable(xml: Scanner): void {
    const name = xml.attributeIn(TABLE, 'name') ?? '';
    if (COPY_OF_OTHER_FILE.test(name)) {
      xml.skip();
      return;
    }
    if (name === '') refuseStructure('bad-sheet-list', CONTENT);
    if (this.names.has(name.toLowerCase())) refuseStructure('repeated-sheet-name', CONTENT, name);
    this.names.add(name.toLowerCase());
    const isHidden = this.styles.hidesTable(xml.attributeIn(TABLE, 'style-name'));
    const context = new SheetContext(name, CONTENT, null, null, false, this.notices, this.tally);
    this.sheets.push(new TableReader(xml, this.styles, context).read(isHidden ? 'hidden' : 'visible'));
  }

  /** Damage here touches no figure. */
  private readModified(): string | null {
    if (!this.content.has(META)) return null;
    try {
      return this.content.read(META, readSaved);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { fault } = error;
      const isDoctype = fault.code === 'damaged-xml' && fault.params.problem === 'doctype';
      if (isDoctype || (fault.code !== 'damaged-xml' && fault.code !== 'damaged-workbook')) throw error;
      this.notices.add('properties-unreadable', null, null, {});
      return null;
    }
  }
}
