import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import type { Fault } from '../../src/core/fault';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook';
import { cellRef } from '../../src/core/sheets/cell-ref';
import { makeZip, type ZipPart } from './build-zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface XlsxParts {
  /** What stands in <sheetData>. */
  readonly rows?: string;
  /** Before and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** Shared texts: the <si> elements. Null leaves the part and its relationship out. */
  readonly strings?: string | null;
  /** Parts are stored as they are, so that none unpacks to many times its size. */
  readonly stored?: boolean;
  /** Number formats: cell style 1 has the first, 2 the second; a number is a built-in one. */
  readonly formats?: readonly (string | number)[];
  readonly workbook?: string;
  readonly sheets?: string;
  readonly names?: string;
  readonly properties?: string;
  /** More relationships of the workbook. */
  readonly links?: string;
  /** Parts to add, to replace, or to leave out (null). */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

function stylesPart(formats: readonly (string | number)[]): string {
  const codes = formats
    .map((format, i) =>
      typeof format === 'string' ? `<numFmt numFmtId="${164 + i}" formatCode="${escape(format)}"/>` : '',
    )
    .join('');
  const xfs = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}" fontId="0"/>`,
  );
  const fonts = '<fonts count="1"><font><name val="Times New Roman"/></font></fonts>';
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts>${fonts}<cellXfs><xf numFmtId="0" fontId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function relationship(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
}

export function sheetPart(rows: string, before = '', after = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook of one sheet, "PL". */
export function partsOf(made: XlsxParts = {}): ZipPart[] {
  const strings = made.strings === undefined ? '' : made.strings;
  const workbookLinks = [
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'styles', 'styles.xml'),
    strings === null ? '' : relationship('rId3', 'sharedStrings', 'sharedStrings.xml'),
    made.links ?? '',
  ].join('');
  const sheets = made.sheets ?? '<sheet name="PL" sheetId="1" r:id="rId1"/>';
  const coreType = `${PACKAGE}/metadata/core-properties`;
  const core =
    made.properties === undefined ? '' : `<Relationship Id="rId2" Type="${coreType}" Target="docProps/core.xml"/>`;
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}${core}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.workbook ?? ''}<sheets>${sheets}</sheets>${made.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${workbookLinks}</Relationships>`,
    'xl/styles.xml': stylesPart(made.formats ?? []),
    'xl/sharedStrings.xml': strings === null ? null : `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': sheetPart(made.rows ?? '', made.before, made.after),
    'docProps/core.xml': made.properties ?? null,
    ...made.parts,
  };
  const method = made.stored === true ? 0 : 8;
  return Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [{ name, content, method }]));
}

export function makeXlsx(made: XlsxParts = {}): Uint8Array {
  return makeZip(partsOf(made));
}

export function open(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes, inflateNode);
  if (result.status === 'fault') throw new Error(`refused: ${JSON.stringify(result.fault)}`);
  return result.workbook;
}

export function refusal(bytes: Uint8Array): Fault {
  const result = readWorkbook(bytes, inflateNode);
  if (result.status === 'read') throw new Error('read, though it should be refused');
  return result.fault;
}

/** Reads a workbook made of these parts. */
export function read(made: XlsxParts): Workbook {
  return open(makeXlsx(made));
}

export function firstSheet(made: XlsxParts): Sheet {
  const [sheet] = read(made).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

export function cellAt(cells: readonly Cell[], ref: string): Cell | undefined {
  return cells.find((cell) => cellRef(cell.row, cell.column) === ref);
}

/** The cells of the one sheet, by address: "type value". */
export function cellsOf(made: XlsxParts): Record<string, string> {
  return Object.fromEntries(
    firstSheet(made).cells.map((cell) => [cellRef(cell.row, cell.column), `${cell.type} ${cell.value}`]),
  );
}

/** The notices as "id cell". */
export function noticesOf(made: XlsxParts): string[] {
  return read(made).notices.map(({ id, cell }) => (cell === null ? id : `${id} ${cell}`));
}
