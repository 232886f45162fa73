import type { Visibility } from '../../core/workbook';
import { openRoot } from '../package/root';
import { limits } from '../limits';
import { refuse, refuseStructure } from '../refusal';
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { readEscapedText } from './rich-text';
import { readBoolean, readInteger, unescapeText } from './values';

export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Id of its relationship. */
  readonly relationship: string;
}

export interface ListedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Place in the list of sheets; null for the whole workbook. */
  readonly sheet: number | null;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
}

function readDateSystem(xml: Scanner): boolean {
  const text = xml.attributes.get('date1904');
  const value = text === null ? false : readBoolean(text);
  // Four years lie between the two readings of every date.
  return value ?? refuseStructure('bad-sheet-list', xml.part, `date1904="${text ?? ''}"`);
}

function visibilityOf(state: string | null): Visibility {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}

function readSheet(xml: Scanner): ListedSheet {
  const name = xml.attributes.get('name');
  const relationship = xml.attributeIn(OFFICE_RELATIONSHIPS, 'id');
  if (name === null || name === '' || relationship === null) {
    return refuseStructure('bad-sheet-list', xml.part, name ?? '');
  }
  return { name: unescapeText(name), visibility: visibilityOf(xml.attributes.get('state')), relationship };
}

function readSheets(xml: Scanner, sheets: ListedSheet[]): void {
  const seen = new Set<string>();
  while (xml.nextChild()) {
    if (!xml.is(SPREADSHEET, 'sheet')) refuseStructure('unexpected-element', xml.part, xml.local);
    const sheet = readSheet(xml);
    const key = sheet.name.toLowerCase();
    if (seen.has(key)) refuseStructure('repeated-sheet-name', xml.part, sheet.name);
    seen.add(key);
    sheets.push(sheet);
    xml.skip();
  }
}

function readNames(xml: Scanner): ListedName[] {
  const names: ListedName[] = [];
  while (xml.nextChild()) {
    const name = xml.attributes.get('name');
    if (!xml.is(SPREADSHEET, 'definedName') || name === null) {
      xml.skip();
      continue;
    }
    const hidden = readBoolean(xml.attributes.get('hidden')) ?? false;
    const sheet = readInteger(xml.attributes.get('localSheetId'));
    if (names.length >= limits.names)
      refuse('too-large', { what: 'names', limit: limits.names, part: xml.part, cell: null });
    names.push({ name, refersTo: readEscapedText(xml), hidden, sheet });
  }
  return names;
}

export function readWorkbookPart(xml: Scanner): WorkbookPart {
  openRoot(xml, SPREADSHEET, 'workbook');
  let date1904 = false;
  const sheets: ListedSheet[] = [];
  let names: ListedName[] = [];
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'sheets')) {
      if (sheets.length > 0) refuseStructure('bad-sheet-list', xml.part);
      readSheets(xml, sheets);
    } else if (xml.is(SPREADSHEET, 'definedNames')) names = readNames(xml);
    else {
      if (xml.is(SPREADSHEET, 'workbookPr')) date1904 = readDateSystem(xml);
      xml.skip();
    }
  }
  return sheets.length > 0 ? { date1904, sheets, names } : refuseStructure('no-sheet', xml.part);
}
