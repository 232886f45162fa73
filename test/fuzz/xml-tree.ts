/** XML as a tree, by somebody else's strict parser: the second opinion on what is well-formed and what it says. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly namespace: string;
  readonly local: string;
  /** By name as written; those with a prefix also as "{namespace}local". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** All the characters directly within. */
  readonly text: string;
}

/** What the other parser, too, takes for no XML. */
export class IllFormed extends Error {}

interface Open {
  namespace: string;
  local: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new IllFormed('encoding');
  }
}

export function parseXml(bytes: Uint8Array): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Open = { namespace: '', local: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [top];
  const addText = (text: string): void => {
    const last = open[open.length - 1];
    if (last) last.text += text;
  };
  parser.on('error', (error) => {
    throw new IllFormed(error.message);
  });
  parser.on('doctype', () => {
    throw new IllFormed('doctype');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ uri, local, attributes }) => {
    const all = Object.values(attributes);
    const named = all.map(({ name, value }): [string, string] => [name, value]);
    const spaced = all
      .filter(({ prefix }) => prefix !== '')
      .map((one): [string, string] => [`{${one.uri}}${one.local}`, one.value]);
    const element = { namespace: uri, local, attributes: new Map([...named, ...spaced]), children: [], text: '' };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decode(bytes)).close();
  const [root] = top.children;
  if (!root) throw new IllFormed('no root');
  return root;
}

export function childrenOf(element: Element, namespace: string, local: string): Element[] {
  return element.children.filter((child) => child.namespace === namespace && child.local === local);
}
