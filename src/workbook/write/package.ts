/** The same report is the same bytes: fixed times, fixed order, and no properties but our own. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest time a zip can name. fflate takes the parts of a local time, so every time zone writes the same. */
export const NO_TIME = new Date(1980, 0, 1);

type Mend = (xml: string) => string;

/** exceljs always states when a file was made and by whom; a report states no time, for it is derived from its inputs alone. */
const withoutTimes: Mend = (xml) =>
  xml.replace(
    /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>|<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/g,
    '',
  );

/** The width of a column is counted in digits of the first font: one that every office has, or columns differ by a third. */
const withOwnFont: Mend = (xml) =>
  xml.replace(
    /(<fonts[^>]*>)<font>.*?<\/font>/,
    '$1<font><sz val="11"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>',
  );

/** exceljs writes print areas as $A1:$E60, which moves with the cell one stands in. */
const withFixedAreas: Mend = (xml) => xml.replace(/!\$([A-Z]+)(\d+):\$([A-Z]+)(\d+)</g, '!$$$1$$$2:$$$3$$$4<');

/** Codes, cells and fingerprints are text on purpose; no green corner need say so. */
const withoutGreenCorners: Mend = (xml) => {
  const range = /<dimension ref="([^"]+)"/.exec(xml)?.[1] ?? 'A1';
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace('</worksheet>', `${ignored}</worksheet>`);
};

const MENDS: readonly (readonly [part: RegExp, mend: Mend])[] = [
  [/^docProps\/core\.xml$/, withoutTimes],
  [/^xl\/styles\.xml$/, withOwnFont],
  [/^xl\/workbook\.xml$/, withFixedAreas],
  [/^xl\/worksheets\/sheet\d+\.xml$/, withoutGreenCorners],
];

export interface RepackOptions {
  /** The hash of the password that takes a sheet's protection off; exceljs writes only one that Excel 2010 cannot read. */
  readonly password?: string | null;
}

function withPassword(xml: string, hash: string): string {
  return xml.replace('<sheetProtection ', `<sheetProtection password="${hash}" `);
}

export function repack(bytes: Uint8Array, { password = null }: RepackOptions = {}): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const mend = MENDS.find(([part]) => part.test(name))?.[1];
    const mended = mend ? mend(strFromU8(content)) : null;
    const written = mended === null ? content : strToU8(password === null ? mended : withPassword(mended, password));
    parts[name] = [written, { mtime: NO_TIME, level: 6 }];
  }
  return zipSync(parts);
}
