/** The same XML in other words: whatever is done here, a reader has to find the same workbook. */
import type { TextChange } from './mutate-xml';
import type { Random } from './random';
import { changeSome, isOpening, isTag, isText, piecesOf, placesOf } from './xml-pieces';

const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text);
/** Text of an element that may hold text; between other elements even a comment's neighbours stay blank. */
const isContent = (piece: string): boolean => isText(piece) && !isBlank(piece) && !piece.includes('\ufeff');
const isSelfClosed = (piece: string): boolean => isOpening(piece) && piece.endsWith('/>');

const space = (random: Random): string => random.pick([' ', '  ', '\n', '\t', '\r\n']);

function asReference(letter: string, random: Random): string {
  const code = letter.codePointAt(0) ?? 0;
  return random.chance(1, 2) ? `&#${code};` : `&#x${code.toString(16)};`;
}

/** Entities stay as they are: the letters between them may become references. */
function withReferences(text: string, random: Random): string {
  return text.replace(/&[^;]*;|[^&]/gu, (each) =>
    each.length > 2 || !random.chance(1, 3) ? each : asReference(each, random),
  );
}

const ENTITY: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

function asCharacters(text: string): string {
  return `<![CDATA[${text.replace(/&[^;]*;/g, (each) => ENTITY[each] ?? each)}]]>`;
}

/** A text with references to numbers cannot be put into CDATA as it stands. */
const fitsCharacters = (piece: string): boolean => isContent(piece) && !/&#|\]\]/.test(piece);

function attributesOf(tag: string): string[] {
  return tag.match(/\s[^\s=]+\s*=\s*("[^"]*"|'[^']*')/g) ?? [];
}

function inOtherOrder(tag: string, random: Random): string {
  const attributes = attributesOf(tag);
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '';
  return `${name}${random.shuffled(attributes).join('')}${tag.endsWith('/>') ? '/>' : '>'}`;
}

function otherQuotes(tag: string): string {
  return tag.replace(/="([^"']*)"/g, "='$1'");
}

function withPrefix(text: string): string | null {
  const root = /<(worksheet|sst|styleSheet|workbook|Relationships|Types)((?:\s[^>]*)?)\sxmlns="([^"]*)"/.exec(text);
  if (!root) return null;
  return piecesOf(text)
    .map((piece) => (isTag(piece) ? piece.replace(/^<(\/?)(?=[A-Za-z_]+[\s/>])/, '<$1pl:') : piece))
    .join('')
    .replace(/\sxmlns="/, ' xmlns:pl="');
}

function withSomethingBetween(text: string, random: Random, something: string): string {
  const pieces = piecesOf(text);
  const places = placesOf(pieces, isTag).slice(0, -1);
  const at = random.pick(places);
  return [...pieces.slice(0, at + 1), something, ...pieces.slice(at + 1)].join('');
}

const withoutDeclaration = (text: string): string => text.replace(/^\ufeff?(<\?xml[^]*?\?>)?/, '');

function inUtf16(text: string, random: Random): Uint8Array {
  const little = new Uint8Array(
    Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${withoutDeclaration(text)}`, 'utf16le'),
  );
  if (random.chance(1, 2)) return little;
  return little.map((_, at) => little[at ^ 1] ?? 0);
}

export const rewritings: readonly TextChange[] = [
  {
    story: 'letters as references',
    change: (text, random) => changeSome(text, random, isContent, (piece) => withReferences(piece, random)),
  },
  { story: 'texts as CDATA', change: (text, random) => changeSome(text, random, fitsCharacters, asCharacters) },
  {
    story: 'attributes in another order',
    change: (text, random) => changeSome(text, random, isOpening, (tag) => inOtherOrder(tag, random)),
  },
  { story: 'other quotes', change: (text, random) => changeSome(text, random, isOpening, otherQuotes) },
  {
    story: 'more space in tags',
    change: (text, random) =>
      changeSome(text, random, isTag, (tag) => tag.replace(/\s*(\/?>)$/, (_, end: string) => `${space(random)}${end}`)),
  },
  {
    story: 'space around =',
    change: (text, random) =>
      changeSome(text, random, isOpening, (tag) => tag.replace(/(\s[\w:.-]+)=/g, `$1 =${space(random)}`)),
  },
  {
    story: 'empty elements written out',
    change: (text, random) =>
      changeSome(text, random, isSelfClosed, (tag) => `${tag.slice(0, -2)}></${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`),
  },
  {
    story: 'comments',
    change: (text, random) =>
      withSomethingBetween(
        text,
        random,
        random.pick(['<!-- ghi chú -->', '<!---->', '<!-- <c r="D8"><v>9</v></c> -->']),
      ),
  },
  {
    story: 'instructions',
    change: (text, random) =>
      withSomethingBetween(text, random, random.pick(['<?mso-application progid="Excel.Sheet"?>', '<?a?>'])),
  },
  { story: 'a prefix', change: (text) => (text.includes('xmlns:pl=') ? null : withPrefix(text)) },
  {
    story: 'another declaration',
    change: (text, random) =>
      random.pick([
        '',
        '\ufeff',
        "<?xml version='1.0'?>",
        '<?xml version="1.0" encoding="utf-8"?>\n',
        '<?xml version="1.0" encoding="UTF-8" standalone=\'no\' ?>',
      ]) + withoutDeclaration(text),
  },
  { story: 'UTF-16', change: (text, random) => (random.chance(1, 3) ? inUtf16(text, random) : null) },
  {
    story: 'more at the end',
    change: (text, random) => `${text}${random.pick(['\n', '<!-- hết -->', '<?hết?>'.replace('ế', 'e')])}`,
  },
];
