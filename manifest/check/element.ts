/** A manifest as a tree of elements, each with the line that it stands on. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface Element {
  /** Name with the prefix of PREFIXES for its namespace: "app:Host" and "ov:Host" are two things. */
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

interface OpenElement extends Element {
  children: Element[];
  text: string;
}

function opened(tag: SaxesTagNS, line: number): OpenElement {
  const attributes = Object.values(tag.attributes).filter(({ prefix }) => prefix !== 'xmlns');
  return {
    name: `${PREFIXES[tag.uri] ?? `{${tag.uri}}`}:${tag.local}`,
    line,
    attributes: Object.fromEntries(attributes.map(({ local, value }) => [local, value])),
    children: [],
    text: '',
  };
}

/** @throws {Error} with line and column where the text is not well-formed XML */
export function parseManifest(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const roots: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = opened(tag, parser.line);
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = roots;
  if (!root) throw new Error('no element');
  return root;
}

/** The element and everything in it, in the order of the file. */
export function allWithin(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allWithin)];
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The first element at the end of a path of names. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((from, name) => childrenOf(from, name)[0], element);
}

export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}
