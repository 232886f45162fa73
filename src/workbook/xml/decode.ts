import type { XmlProblem } from '../../core/fault';
import { refuse } from '../refusal';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16le = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Told by the byte order mark, else by how "<" is written. */
function encodingOf(bytes: Uint8Array): Encoding {
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    result[i] = bytes[i + 1] ?? 0;
    result[i + 1] = bytes[i] ?? 0;
  }
  return result;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return utf8.decode(bytes);
  if (bytes.length % 2 !== 0) throw new RangeError('half a character');
  return utf16le.decode(encoding === 'utf-16be' ? swapped(bytes) : bytes);
}

/** What the XML declaration may call the encoding it is really in. */
const names: Readonly<Record<Encoding, RegExp>> = {
  'utf-8': /^(utf-?8|us-ascii|ascii)$/i,
  'utf-16le': /^(utf-16|utf-16le|ucs-2|iso-10646-ucs-2)$/i,
  'utf-16be': /^(utf-16|utf-16be|ucs-2|iso-10646-ucs-2)$/i,
};

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]"|'1\.[0-9]')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([\w.:-]*)"|'([\w.:-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;

export interface XmlText {
  readonly text: string;
  /** Where the document begins, after byte order mark and XML declaration. */
  readonly start: number;
}

/** The characters of an XML part: UTF-8 or UTF-16, nothing else, no byte replaced in silence. */
export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const fail = (problem: XmlProblem): never => refuse('damaged-xml', { problem, part, cell: null });
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = decode(bytes, encoding);
  } catch {
    return fail('bad-encoding');
  }
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('<?xml', mark)) return { text, start: mark };
  const declaration = DECLARATION.exec(text.slice(mark, mark + 200));
  if (!declaration) return fail('bad-instruction');
  const declared = declaration[1] ?? declaration[2];
  if (declared !== undefined && !names[encoding].test(declared)) return fail('bad-encoding');
  return { text, start: mark + declaration[0].length };
}
