/** Changes that make XML say something else, or nothing: what a reader makes of it is held against the plain reading. */
import type { TextChange } from './mutate-xml';
import type { Random } from './random';
import { changeOne, endOf, isOpening, isTag, isText, piecesOf, placesOf } from './xml-pieces';

const VALUES = [
  ...[
    '',
    '0',
    '1',
    '2',
    '9',
    '-1',
    '00',
    '01',
    '1.0',
    '1.5',
    '+5',
    '-0',
    '.5',
    '5.',
    ' 7 ',
    '1e3',
    '1E-3',
    '1E400',
    '1e-400',
  ],
  ...[
    'NaN',
    'Infinity',
    '0x10',
    '1,5',
    '1.234,5',
    '12 5',
    '\u0661\u0662',
    '123456789012345678',
    '1048576',
    '1048577',
    '16384',
    '99999999999',
  ],
  ...[
    'true',
    'false',
    'TRUE',
    's',
    'n',
    'b',
    'e',
    'str',
    'inlineStr',
    'd',
    'x',
    'S',
    ' s',
    '-',
    '15%',
    '#REF!',
    '_x0041_',
    '2022-02-30',
    '2022-10-05T08:30:00',
  ],
  ...[
    'A1',
    'D8',
    'XFD1048576',
    'XFE1',
    'A0',
    'a1',
    '$D$8',
    'D08',
    'D8:E9',
    'A1:A1',
    'A1:XFD1048576',
    'AAAA1',
    '8',
    'D',
  ],
  ...[
    '../x.xml',
    '/xl/worksheets/sheet1.xml',
    'worksheets/sheet1.xml',
    'http://example.org/',
    'hidden',
    'veryHidden',
    'General',
    '0%',
    'dd/mm/yyyy',
  ],
];
const ODD_TEXTS = [
  '&amp;',
  '&lt;',
  '&#0;',
  '&#x41;',
  '&#xFFFF;',
  '&#xD800;',
  '&la;',
  '&',
  '&;',
  ']]>',
  '<',
  '>',
  '\u0001',
  '\ufffe',
  '<!-- a -- b -->',
  '<!DOCTYPE a>',
  '<![CDATA[<v>1</v>]]>',
  '<?xml version="1.0"?>',
  '<?a b?>',
  'rác',
  '\u00a0',
];
const ELEMENTS = [
  '<v>77</v>',
  '<f>1+1</f>',
  '<is><t>xen</t></is>',
  '<t>xen</t>',
  '<c><v>5</v></c>',
  '<c r="D8"><v>99</v></c>',
  '<row r="8"><c r="D8"><v>99</v></c></row>',
  '<row><c><v>3</v></c></row>',
  '<si><t>xen</t></si>',
  '<xf numFmtId="9"/>',
  '<extLst><ext/></extLst>',
  '<la/>',
  '<x:la xmlns:x="urn:x"/>',
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><c><v>1</v></c></mc:Fallback></mc:AlternateContent>',
  '<mergeCell ref="C7:D9"/>',
  '<sheet name="Hai" sheetId="7" r:id="rId1"/>',
  '<sheetData/>',
];

const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const hasAttributes = (piece: string): boolean => isOpening(piece) && piece.search(ATTRIBUTE) >= 0;

function changeAttribute(tag: string, random: Random, change: (name: string, value: string) => string): string {
  const all = [...tag.matchAll(ATTRIBUTE)];
  const [whole = '', name = '', quoted = ''] = random.pick(all);
  return tag.replace(whole, () => change(name, quoted.slice(1, -1)));
}

function nearby(value: string, random: Random): string {
  if (/^\d+$/.test(value) && random.chance(2, 3))
    return String(Math.max(0, Number(value) + random.pick([-1, 1, 2, 10])));
  if (random.chance(1, 3)) return value.slice(0, -1);
  return random.pick(VALUES);
}

function withPieces(text: string, change: (pieces: string[]) => boolean): string | null {
  const pieces = piecesOf(text);
  return change(pieces) ? pieces.join('') : null;
}

/** Takes out one element, whole, and hands it on. */
function element(pieces: string[], random: Random): { readonly at: number; readonly all: readonly string[] } | null {
  const places = placesOf(pieces, isOpening).slice(1);
  if (places.length === 0) return null;
  const at = random.pick(places);
  return { at, all: pieces.slice(at, endOf(pieces, at) + 1) };
}

function putIn(text: string, random: Random, what: string): string | null {
  return withPieces(text, (pieces) => pieces.splice(random.below(pieces.length + 1), 0, what).length === 0);
}

const tagChanges: readonly TextChange[] = [
  {
    story: 'a tag lost',
    change: (text, random) => changeOne(text, random, isTag, () => ''),
  },
  {
    story: 'a tag doubled',
    change: (text, random) => changeOne(text, random, isTag, (tag) => tag + tag),
  },
  {
    story: 'two pieces exchanged',
    change: (text, random) =>
      withPieces(text, (pieces) => {
        const a = random.below(pieces.length);
        const b = random.chance(1, 2) ? random.below(pieces.length) : Math.min(pieces.length - 1, a + 1);
        [pieces[a], pieces[b]] = [pieces[b] ?? '', pieces[a] ?? ''];
        return true;
      }),
  },
  {
    story: 'a name changed',
    change: (text, random) =>
      changeOne(text, random, isTag, (tag) =>
        tag.replace(/[A-Za-z_][\w.-]*/, () =>
          random.pick(['c', 'v', 'row', 'r', 't', 'is', 'f', 'C', 'la', 'extLst', 'rPh']),
        ),
      ),
  },
];

const elementChanges: readonly TextChange[] = [
  {
    story: 'an element lost',
    change: (text, random) =>
      withPieces(text, (pieces) => {
        const one = element(pieces, random);
        if (one) pieces.splice(one.at, one.all.length);
        return one !== null;
      }),
  },
  {
    story: 'an element doubled',
    change: (text, random) =>
      withPieces(text, (pieces) => {
        const one = element(pieces, random);
        if (one) pieces.splice(one.at, 0, ...one.all);
        return one !== null;
      }),
  },
  {
    story: 'an element moved',
    change: (text, random) =>
      withPieces(text, (pieces) => {
        const one = element(pieces, random);
        if (!one) return false;
        pieces.splice(one.at, one.all.length);
        pieces.splice(random.below(pieces.length + 1), 0, ...one.all);
        return true;
      }),
  },
  { story: 'an element put in', change: (text, random) => putIn(text, random, random.pick(ELEMENTS)) },
];

const attributeChanges: readonly TextChange[] = [
  {
    story: 'an attribute changed',
    change: (text, random) =>
      changeOne(text, random, hasAttributes, (tag) =>
        changeAttribute(tag, random, (name, value) => ` ${name}="${nearby(value, random)}"`),
      ),
  },
  {
    story: 'an attribute lost',
    change: (text, random) => changeOne(text, random, hasAttributes, (tag) => changeAttribute(tag, random, () => '')),
  },
  {
    story: 'an attribute twice',
    change: (text, random) =>
      changeOne(text, random, hasAttributes, (tag) =>
        changeAttribute(tag, random, (name, value) => ` ${name}="${value}" ${name}="${random.pick(VALUES)}"`),
      ),
  },
  {
    story: 'an attribute put in',
    change: (text, random) =>
      changeOne(text, random, isOpening, (tag) =>
        tag.replace(
          /\s*\/?>$/,
          (end) =>
            ` ${random.pick(['r', 's', 't', 'hidden', 'ht', 'ref', 'si', 'xmlns', 'xmlns:x', 'x:y', 'xml:space', 'date1904'])}="${random.pick(VALUES)}"${end}`,
        ),
      ),
  },
  {
    story: 'a namespace changed',
    change: (text, random) =>
      text.replace(
        /xmlns(:\w+)?="([^"]*)"/,
        (_, prefix: string | undefined) =>
          `xmlns${prefix ?? ''}="${random.pick(['', 'urn:x', 'http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main/'])}"`,
      ),
  },
];

const textChanges: readonly TextChange[] = [
  {
    story: 'a text changed',
    change: (text, random) => changeOne(text, random, isText, (piece) => nearby(piece, random)),
  },
  {
    story: 'an odd text put in',
    change: (text, random) => {
      const odd = random.pick(ODD_TEXTS);
      if (random.chance(1, 2)) return putIn(text, random, odd);
      return changeOne(text, random, isText, (piece) => {
        const at = random.below(piece.length + 1);
        return piece.slice(0, at) + odd + piece.slice(at);
      });
    },
  },
  {
    story: 'a character changed',
    change: (text, random) => {
      const at = random.below(text.length);
      return (
        text.slice(0, at) +
        random.pick(['<', '>', '"', "'", '&', '/', ' ', '=', '0', '9', 'ạ', '']) +
        text.slice(at + 1)
      );
    },
  },
  { story: 'cut off', change: (text, random) => text.slice(0, random.below(text.length)) },
  {
    story: 'more behind the end',
    change: (text, random) => text + random.pick(['x', '<a/>', text, '</worksheet>', '\u0000', '&amp;']),
  },
  {
    story: 'a byte of no character',
    change: (text, random) => {
      const bytes = new TextEncoder().encode(text);
      bytes[random.below(bytes.length)] = random.pick([0x80, 0xc0, 0xed, 0xf8, 0xff, 0]);
      return bytes;
    },
  },
];

/** Numbers, texts and addresses are what figures are made of: they are hit most. */
export const breakings: readonly TextChange[] = [
  ...tagChanges,
  ...elementChanges,
  ...attributeChanges,
  ...attributeChanges.slice(0, 2),
  ...textChanges,
  ...textChanges.slice(0, 2),
];
