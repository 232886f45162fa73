import type { XmlProblem } from '../../core/fault';
import { refuse } from '../refusal';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16le = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });
const utf16be = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true });

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Told by the byte order mark, else by how "<" is written. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** What the XML declaration may call the encoding it is really in. */
const names: Readonly<Record<Encoding, RegExp>> = {
  'utf-8': /^(utf-?8|us-ascii|ascii)$/i,
  'utf-16le': /^(utf-16|utf-16le|ucs-2|iso-10646-ucs-2)$/i,
  'utf-16be': /^(utf-16|utf-16be|ucs-2|iso-10646-ucs-2)$/i,
};

const COMMON = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]"|'1\.[0-9]')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([\w.:-]*)"|'([\w.:-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;
const LONGEST_DECLARATION = 200;

export interface XmlText {
  /** The part in UTF-8, to scan. */
  readonly bytes: Uint8Array;
  /** The same as a string, to cut values out of. */
  readonly text: string;
  /** Where the document begins in the string, after byte order mark and XML declaration, and the same place in the bytes. */
  readonly start: number;
  readonly startByte: number;
}

/** The characters of an XML part: UTF-8 or UTF-16, nothing else, no byte replaced in silence. */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const fail = (problem: XmlProblem): never => refuse('damaged-xml', { problem, part, cell: null });
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = (encoding === 'utf-8' ? utf8 : encoding === 'utf-16le' ? utf16le : utf16be).decode(bytes);
  } catch {
    return fail('bad-encoding');
  }
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const start = mark + declarationLength(text, mark, encoding, fail);
  // A byte order mark takes three bytes, the declaration's characters one each.
  return {
    bytes: encoding === 'utf-8' ? bytes : new TextEncoder().encode(text),
    text,
    start,
    startByte: start + 2 * mark,
  };
}

function declarationLength(
  text: string,
  mark: number,
  encoding: Encoding,
  fail: (problem: XmlProblem) => never,
): number {
  if (encoding === 'utf-8' && text.startsWith(COMMON, mark)) return COMMON.length;
  if (!text.startsWith('<?xml', mark)) return 0;
  const declaration = DECLARATION.exec(text.slice(mark, mark + LONGEST_DECLARATION));
  if (!declaration) return fail('bad-instruction');
  const declared = declaration[1] ?? declaration[2];
  if (declared !== undefined && !names[encoding].test(declared)) fail('bad-encoding');
  return declaration[0].length;
}
