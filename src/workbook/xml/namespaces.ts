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
]);

export function namespaceOf(address: string): number {
  return known.get(address) ?? OTHER_NAMESPACE;
}
