/** xsd:boolean; null where the text is none. */
export function readBoolean(text: string | null): boolean | null {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : null;
}

/** A whole number of at most nine digits; null for anything else. */
export function readInteger(text: string | null): number | null {
  if (text === null || text === '' || text.length > 9) return null;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Office writes characters that XML cannot hold as _xHHHH_. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

const OUTER_SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** Only XML's own white space: a no-break space belongs to the text. */
export function trimSpace(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 0x20 && last > 0x20 ? text : text.replace(OUTER_SPACE, '');
}
