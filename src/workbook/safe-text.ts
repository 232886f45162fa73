/** Text as a cell may hold it: legal in XML, within Excel's length, and read back as the same characters. */

/** Excel keeps no more characters in one cell. */
const MOST_CHARACTERS = 32_767;

/** Characters that XML 1.0 does not allow, lone halves of surrogate pairs, and DEL, which exceljs drops in silence. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Excel reads "_x000D_" as one character; the underscore itself must be written so for the text to stay as it is. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

export function safeText(text: string): string {
  const legal = text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '\ufffd');
  return shortened(legal).replace(LOOKS_ESCAPED, '_x005F_');
}
