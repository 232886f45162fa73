/** One opening tag taken apart, so that single attributes can be changed and all others stay as written. */

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** `tag` must have passed the scanner; attributes are named without prefix. Null takes one away. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const wanted = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (whole, name: string) => {
    const value = wanted.get(name);
    if (value === undefined) return whole;
    wanted.delete(name);
    return value === null ? '' : ` ${name}="${value}"`;
  });
  const added = [...wanted].map(([name, value]) => (value === null ? '' : ` ${name}="${value}"`)).join('');
  return added === '' ? changed : changed.replace(/\s*\/?>$/, (end) => `${added}${end.trimStart()}`);
}

/** The tag open, where it closed itself. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/** "x:" of "x:row"; empty where there is none. */
export function prefixOf(rawName: string): string {
  return rawName.slice(0, rawName.indexOf(':') + 1);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
