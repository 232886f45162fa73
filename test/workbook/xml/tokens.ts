import { CLOSE, END, Scanner, TEXT } from '../../../src/workbook/xml/scanner';

const utf8 = new TextEncoder();

export function scan(xml: string | Uint8Array): Scanner {
  return new Scanner(typeof xml === 'string' ? utf8.encode(xml) : xml, 'part.xml');
}

/** What the scanner says of a document, token by token: "<a b=1", "text", ">". */
export function tokens(xml: string | Uint8Array): string[] {
  const scanner = scan(xml);
  const list: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === TEXT) list.push(scanner.textValue());
    else if (token === CLOSE) list.push('>');
    else {
      const { attributes } = scanner;
      const pairs = Array.from({ length: attributes.count }, (_, i) => {
        const prefix = attributes.prefix(i);
        return ` ${prefix === '' ? '' : `${prefix}:`}${attributes.local(i)}=${attributes.value(i)}`;
      });
      list.push(`<${scanner.local}${pairs.join('')}`);
    }
  }
  return list;
}
