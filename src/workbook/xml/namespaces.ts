/** The namespaces we understand, as small numbers: quick to compare, and a strict file's address equals a transitional one's. */
export const NO_NAMESPACE = 0;
export const SPREADSHEET = 1;
export const OFFICE_RELATIONSHIPS = 2;
export const PACKAGE_RELATIONSHIPS = 3;
export const CONTENT_TYPES = 4;
export const CORE_PROPERTIES = 5;
export const DUBLIN_CORE_TERMS = 6;
export const XML_ITSELF = 7;
export const MARKUP_COMPATIBILITY = 8;
export const OTHER_NAMESPACE = 9;
/** OpenDocument's own. */
export const OFFICE = 10;
export const TABLE = 11;
export const TEXT_CONTENT = 12;
export const STYLE = 13;
export const MANIFEST = 14;
export const FORMATTING = 15;
export const CALC_EXTENSION = 16;
export const DUBLIN_CORE = 17;
export const DATA_STYLE = 18;

const known = new Map<string, number>([
  ['', NO_NAMESPACE],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', SPREADSHEET],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', SPREADSHEET],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', OFFICE_RELATIONSHIPS],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', OFFICE_RELATIONSHIPS],
  ['http://schemas.openxmlformats.org/package/2006/relationships', PACKAGE_RELATIONSHIPS],
  ['http://schemas.openxmlformats.org/package/2006/content-types', CONTENT_TYPES],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', CORE_PROPERTIES],
  ['http://purl.org/dc/terms/', DUBLIN_CORE_TERMS],
  ['http://www.w3.org/XML/1998/namespace', XML_ITSELF],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', MARKUP_COMPATIBILITY],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', OFFICE],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', TABLE],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', TEXT_CONTENT],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', STYLE],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', MANIFEST],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', FORMATTING],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', CALC_EXTENSION],
  ['http://purl.org/dc/elements/1.1/', DUBLIN_CORE],
  ['urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0', DATA_STYLE],
]);

export function namespaceOf(address: string): number {
  return known.get(address) ?? OTHER_NAMESPACE;
}
