/** A workbook part's list of sheets and of what is printed of them: one sheet put behind the last, or its print areas renewed. */
import { openRoot } from '../package/root';
import { readInteger } from '../parts/values';
import { refuseStructure } from '../refusal';
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from '../xml/namespaces';
import type { PlacedScanner } from '../xml/placed-scanner';
import type { Edit } from './splice';
import { prefixOf, withAttributes } from './tag';

export interface ListedTag {
  readonly name: string;
  readonly raw: string;
  readonly number: number;
  readonly relationship: string;
}

interface ListedArea {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly sheet: number | null;
}

/** Names that Excel itself gives to what is printed and filtered of a sheet. */
const AREAS = ['_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase'];
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

export class SheetList {
  readonly sheets: ListedTag[] = [];
  readonly rootTag: string;
  readonly prefix: string;
  private readonly areas: ListedArea[] = [];
  private readonly sheetsEnd: number = 0;
  private readonly namesEnd: number | null = null;
  private readonly beforeNames: number = 0;

  constructor(private readonly xml: PlacedScanner) {
    openRoot(xml, SPREADSHEET, 'workbook');
    this.rootTag = xml.rawText(xml.tag);
    this.prefix = prefixOf(xml.rawName);
    while (xml.nextChild()) {
      const isBefore = BEFORE_NAMES.some((name) => xml.is(SPREADSHEET, name));
      if (xml.is(SPREADSHEET, 'sheets')) this.sheetsEnd = this.readAll(() => this.readSheet());
      else if (xml.is(SPREADSHEET, 'definedNames') && !xml.isEmptyTag)
        this.namesEnd = this.readAll(() => this.readArea());
      else xml.skip();
      if (isBefore) this.beforeNames = xml.behind;
    }
    xml.finish();
  }

  /** A sheet behind the last, listed the way `model` is. */
  added(model: ListedTag, { name, relationship }: Pick<ListedTag, 'name' | 'relationship'>): Edit {
    const number = Math.max(...this.sheets.map((one) => one.number)) + 1;
    const key = /\s([^\s=/>]+:id)\s*=/.exec(model.raw)?.[1] ?? refuseStructure('bad-sheet-list', this.xml.part);
    const changes = { name, sheetId: String(number), state: null, [key]: relationship };
    const text = withAttributes(model.raw, changes).replace(/\s*\/?>$/, '/>');
    return { from: this.sheetsEnd, to: this.sheetsEnd, text };
  }

  /** `areas`: what is printed of the sheet at `place`, by Excel's own names. */
  printed(place: number, areas: ReadonlyMap<string, string>): Edit[] {
    const gone = this.areas.filter(({ name, sheet }) => sheet === place && AREAS.includes(name));
    const { prefix } = this;
    const list = [...areas]
      .map(
        ([name, area]) =>
          `<${prefix}definedName name="${name}" localSheetId="${String(place)}">${area}</${prefix}definedName>`,
      )
      .join('');
    const at = this.namesEnd ?? this.beforeNames;
    const text = this.namesEnd === null ? `<${prefix}definedNames>${list}</${prefix}definedNames>` : list;
    return [...gone.map(({ from, to }) => ({ from, to, text: '' })), { from: at, to: at, text }];
  }

  private readAll(readOne: () => void): number {
    const { xml } = this;
    while (xml.nextChild()) readOne();
    return xml.closeStart;
  }

  private readSheet(): void {
    const { xml } = this;
    const { tag, attributes } = xml;
    const name = attributes.get('name') ?? '';
    const number = readInteger(attributes.get('sheetId')) ?? 0;
    const relationship = xml.attributeIn(OFFICE_RELATIONSHIPS, 'id') ?? '';
    xml.skip();
    this.sheets.push({ name, raw: xml.rawText(tag), number, relationship });
  }

  private readArea(): void {
    const { xml } = this;
    const { from } = xml.tag;
    const name = xml.attributes.get('name') ?? '';
    const sheet = readInteger(xml.attributes.get('localSheetId'));
    xml.skip();
    this.areas.push({ from, to: xml.behind, name, sheet });
  }
}
