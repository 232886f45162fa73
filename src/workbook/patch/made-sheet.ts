/** The only sheet of a workbook that we made, taken out to be put into another: its texts stand in its cells. */
import { strFromU8, unzipSync } from 'fflate';
import { escapeXml } from './tag';

export interface MadeSheet {
  /** With the numbers of the styles of the workbook it comes from. */
  readonly xml: string;
  readonly styles: Uint8Array;
  /** What is printed of it, by Excel's own names. */
  readonly areas: ReadonlyMap<string, string>;
}

const STRING = /<si>(.*?)<\/si>/gs;
const CELL = /<c r="([A-Z]+\d+)"([^>]*?) t="s"><v>(\d+)<\/v><\/c>/g;
const AREA = /<definedName name="([^"]+)"[^>]*>([^<]*)<\/definedName>/g;

export function takeMadeSheet(made: Uint8Array): MadeSheet {
  const parts = unzipSync(made);
  const part = (name: string): Uint8Array => parts[name] ?? new Uint8Array(0);
  const strings = [...strFromU8(part('xl/sharedStrings.xml')).matchAll(STRING)].map(([, inside = '']) => inside);
  const xml = strFromU8(part('xl/worksheets/sheet1.xml'))
    .replace(CELL, (_, at: string, rest: string, index: string) => {
      const inside = strings[Number(index)] ?? '';
      return `<c r="${at}"${rest} t="inlineStr"><is>${inside}</is></c>`;
    })
    // Two sheets chosen at once would be edited both.
    .replace(/ tabSelected="[^"]*"/, '');
  const areas = [...strFromU8(part('xl/workbook.xml')).matchAll(AREA)];
  return {
    xml,
    styles: part('xl/styles.xml'),
    areas: new Map(areas.map(([, name = '', area = '']) => [name, area])),
  };
}

/** The sheet with styles of other numbers. */
export function withStyles(xml: string, numberFor: (style: number) => number): string {
  const cells = xml.replace(/(<c r="[A-Z]+\d+") s="(\d+)"/g, (_, cell: string, style: string) => {
    return `${cell} s="${String(numberFor(Number(style)))}"`;
  });
  // Columns and rows of ours have no style but that of their cells.
  return cells.replace(/(<(?:col|row) [^>]*?) (?:style|s)="\d+"/g, '$1');
}

/** As an attribute holds it. */
export function escapeName(name: string): string {
  return escapeXml(name).replaceAll('"', '&quot;');
}
