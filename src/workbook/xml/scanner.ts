import type { XmlProblem } from '../../core/fault';
import { limits } from '../limits';
import { refuse } from '../refusal';
import { Attributes, cutAscii, sameAscii } from './attributes';
import { Bindings } from './bindings';
import {
  isNoCharacter,
  isSpace,
  isXmlCharacter,
  NAME,
  NAME_START,
  PLAIN_TEXT,
  PLAIN_VALUE,
  surplus,
} from './characters';
import { decodeXml } from './decode';
import { decodeText, readEntity, unifyLineEnds } from './entities';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const TAB = 9;
const LINE_END = 10;
const RETURN = 13;
const EXCLAMATION = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LT = 60;
const EQUALS = 61;
const GT = 62;
const QUESTION = 63;
const BRACKET = 93;
const NOWHERE = (): null => null;

/** How the characters of a text run are to be taken. */
const PLAIN = 0;
const WITH_ENTITIES = 1;
const CDATA = 2;
type RunKind = typeof PLAIN | typeof WITH_ENTITIES | typeof CDATA;

/** Knows one well-formed piece of markup by its exact bytes. */
export interface PlainMatcher {
  /** The place behind the piece that begins at `start`, -1 where it is not exactly that. */
  match(bytes: Uint8Array, start: number): number;
}

/**
 * One pass over the XML of one part, token by token. Refuses what is not well-formed, any DOCTYPE, names beyond ASCII
 * (no format we read has any) and whatever passes a limit. It walks the bytes, where a step costs a third of one in a string,
 * and cuts values out of the string; `shift` is how much the two places differ.
 * No search looks beyond the tag, comment or text at hand without consuming what it looked at: time is linear in the length.
 */
export class Scanner {
  /** Of the element just opened. */
  namespace = 0;
  readonly attributes: Attributes;
  depth = 0;

  private readonly bytes: Uint8Array;
  private readonly text: string;
  private readonly length: number;
  private readonly bindings = new Bindings();
  /** Where the names of the open elements begin and end. */
  private readonly nameStarts: number[] = [];
  private readonly nameEnds: number[] = [];
  private position: number;
  private shift: number;
  private localStart = 0;
  private localEnd = 0;
  private closePending = false;
  private rootSeen = false;
  private colon = -1;
  private runStart = 0;
  private runEnd = 0;
  private runKind: RunKind = PLAIN;
  private runIsBlank = false;

  /** `where` names the cell that was read last, for the fault. */
  constructor(
    packed: Uint8Array,
    readonly part: string,
    private readonly where: () => string | null = NOWHERE,
  ) {
    const { bytes, text, start, startByte } = decodeXml(packed, part);
    this.bytes = bytes;
    this.text = text;
    this.length = bytes.length;
    this.position = startByte;
    this.shift = startByte - start;
    this.attributes = new Attributes(bytes, text);
  }

  next(): Token {
    if (this.closePending) return this.leave();
    while (this.position < this.length) {
      if (this.byte(this.position) !== LT) {
        if (this.textRun()) return TEXT;
        continue;
      }
      const code = this.byte(this.position + 1);
      if (code === SLASH) return this.close();
      if (code === EXCLAMATION) {
        if (this.declaration()) return TEXT;
      } else if (code === QUESTION) this.instruction();
      else return this.open();
    }
    if (this.depth > 0) this.fail('cut-off');
    if (!this.rootSeen) this.fail('not-one-root');
    return END;
  }

  /** The name of the element just opened, without its prefix. */
  get local(): string {
    return cutAscii(this.bytes, this.localStart, this.localEnd);
  }

  /** Whether the element just opened has this name. */
  is(namespace: number, local: string): boolean {
    return this.namespace === namespace && sameAscii(this.bytes, this.localStart, this.localEnd, local);
  }

  /** The characters of the text just met. */
  textValue(): string {
    const raw = this.text.slice(this.runStart, this.runEnd);
    if (this.runKind === PLAIN) return raw;
    return this.runKind === CDATA ? unifyLineEnds(raw) : decodeText(raw);
  }

  /** The next element within the one at hand, false at its end; text between elements has no business there. */
  nextChild(): boolean {
    for (;;) {
      const token = this.next();
      if (token === OPEN) return true;
      if (token !== TEXT) return false;
      if (!this.runIsBlank) this.fail('stray-text');
    }
  }

  /**
   * Lets a matcher of plain markup take what comes next in one step; false leaves everything to the long way.
   * Only where elements without a prefix are of the given namespace.
   */
  takePlain(namespace: number, matcher: PlainMatcher): boolean {
    if (this.closePending || this.bindings.plain !== namespace) return false;
    const end = matcher.match(this.bytes, this.position);
    if (end < 0) return false;
    this.position = end;
    return true;
  }

  /** ASCII characters of what a matcher just took. */
  cut(start: number, end: number): string {
    return this.text.slice(start - this.shift, end - this.shift);
  }

  /** The same where they may lie beyond ASCII; nothing else in what was taken may. */
  cutWith(start: number, end: number, more: number): string {
    const from = start - this.shift;
    this.shift += more;
    return this.text.slice(from, end - this.shift);
  }

  /** All the text of the element just opened, up to its end; it may hold no other element. */
  leaf(longest: number): string {
    let text = '';
    for (let token = this.next(); token !== CLOSE; token = this.next()) {
      if (token !== TEXT) this.fail('stray-element');
      if (text.length + this.runEnd - this.runStart > longest) this.limit('text-length', longest);
      text = text === '' ? this.textValue() : text + this.textValue();
    }
    return text;
  }

  /** Passes over the element just opened and everything in it. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** Goes through what is left, so that it is checked as well. */
  finish(): void {
    while (this.next() !== END);
  }

  /** An attribute by its namespace (one with a prefix); null where there is none. */
  attributeIn(namespace: number, local: string): string | null {
    for (let i = 0; i < this.attributes.count; i++) {
      if (!this.attributes.isPrefixed(i) || !this.attributes.isLocal(i, local)) continue;
      if (this.bindings.find(this.attributes.prefix(i)) === namespace) return this.attributes.value(i);
    }
    return null;
  }

  fail(problem: XmlProblem): never {
    return refuse('damaged-xml', { problem, part: this.part, cell: this.where() });
  }

  limit(what: 'depth' | 'attributes' | 'text-length', limit: number): never {
    return refuse('too-large', { what, limit, part: this.part, cell: this.where() });
  }

  private byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  /** A byte that begins or continues a character beyond ASCII. */
  private passOddByte(at: number): void {
    const byte = this.byte(at);
    if (byte === 0xef && isNoCharacter(this.bytes, at)) this.fail('bad-character');
    this.shift += surplus(byte);
  }

  private textRun(): boolean {
    const { bytes, length } = this;
    const start = this.position;
    let at = start;
    this.runStart = start - this.shift;
    this.runKind = PLAIN;
    let isBlank = true;
    for (; at < length; at++) {
      const code = bytes[at] ?? 0;
      if (code === LT) break;
      if (isBlank && !isSpace(code)) isBlank = false;
      if (PLAIN_TEXT[code] === 1) continue;
      if (code >= 0x80) this.passOddByte(at);
      else if (code === AMPERSAND) {
        at = this.passEntity(at) - 1;
        this.runKind = WITH_ENTITIES;
      } else if (code === RETURN) this.runKind = WITH_ENTITIES;
      else if (code !== BRACKET || (this.byte(at + 1) === BRACKET && this.byte(at + 2) === GT))
        this.fail('bad-character');
    }
    this.position = at;
    this.runEnd = at - this.shift;
    this.runIsBlank = isBlank;
    if (this.depth > 0) return true;
    if (!isBlank) this.fail('not-one-root');
    return false;
  }

  /** The place behind the reference that begins here. */
  private passEntity(at: number): number {
    const entity = readEntity(this.text, at - this.shift);
    return entity === null ? this.fail('bad-entity') : entity.end + this.shift;
  }

  /** "<!": a comment is passed over, CDATA is text (true), a DOCTYPE is refused. */
  private declaration(): boolean {
    const start = this.position;
    if (this.startsWith('<!--', start)) {
      const dashes = this.passUntil('--', start + 4);
      if (this.byte(dashes + 2) !== GT) this.fail('bad-comment');
      this.position = dashes + 3;
      return false;
    }
    if (this.startsWith('<![CDATA[', start)) {
      if (this.depth === 0) this.fail('not-one-root');
      this.runStart = start + 9 - this.shift;
      const end = this.passUntil(']]>', start + 9);
      this.runEnd = end - this.shift;
      this.runKind = CDATA;
      this.runIsBlank = false;
      this.position = end + 3;
      return true;
    }
    return this.fail(cutAscii(this.bytes, start, start + 9).toUpperCase() === '<!DOCTYPE' ? 'doctype' : 'bad-tag');
  }

  private instruction(): void {
    const start = this.position + 2;
    const nameEnd = this.passName(start);
    const target = cutAscii(this.bytes, start, nameEnd).toLowerCase();
    const end = this.passUntil('?>', nameEnd);
    if (target === 'xml' || this.colon >= 0) this.fail('bad-instruction');
    if (nameEnd !== end && !isSpace(this.byte(nameEnd))) this.fail('bad-instruction');
    this.position = end + 2;
  }

  private startsWith(mark: string, at: number): boolean {
    return sameAscii(this.bytes, at, at + mark.length, mark);
  }

  /** Where the mark stands; checks every character on the way. */
  private passUntil(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = from; at < this.length; at++) {
      const code = this.byte(at);
      if (code === first && this.startsWith(mark, at)) return at;
      if (code >= 0x80) this.passOddByte(at);
      else if (!isXmlCharacter(code)) this.fail('bad-character');
    }
    return this.fail('cut-off');
  }

  /** The end of the name that begins at `start`; remembers its colon. */
  private passName(start: number): number {
    const { bytes } = this;
    this.colon = -1;
    let at = start;
    if (NAME_START[this.byte(at)] !== 1) this.fail(at < this.length ? 'bad-tag' : 'cut-off');
    while (NAME[bytes[at] ?? 0] === 1) at++;
    if (bytes[at] !== COLON) return at;
    this.colon = at++;
    if (NAME_START[this.byte(at)] !== 1) this.fail(at < this.length ? 'bad-tag' : 'cut-off');
    while (NAME[bytes[at] ?? 0] === 1) at++;
    return at;
  }

  private open(): Token {
    if (this.depth === 0 && this.rootSeen) this.fail('not-one-root');
    if (this.depth >= limits.depth) this.limit('depth', limits.depth);
    const start = this.position + 1;
    const end = this.passName(start);
    const { colon } = this;
    this.nameStarts[this.depth] = start;
    this.nameEnds[this.depth] = end;
    this.depth++;
    this.rootSeen = true;
    if (this.readAttributes(end)) this.declare();
    this.localStart = colon < 0 ? start : colon + 1;
    this.localEnd = end;
    this.namespace = colon < 0 ? this.bindings.plain : this.resolve(cutAscii(this.bytes, start, colon));
    return OPEN;
  }

  private resolve(prefix: string): number {
    return this.bindings.find(prefix) ?? this.fail('unknown-prefix');
  }

  /** Reads up to the end of the tag; true where a name has a prefix or is "xmlns". */
  private readAttributes(from: number): boolean {
    const { attributes } = this;
    let at = from;
    let special = false;
    attributes.count = 0;
    for (;;) {
      const start = at;
      at = this.passSpace(at);
      const code = this.byte(at);
      if (code === GT) break;
      if (code === SLASH && this.byte(at + 1) === GT) {
        at++;
        this.closePending = true;
        break;
      }
      if (at >= this.length) this.fail('cut-off');
      if (at === start) this.fail('bad-tag');
      if (attributes.count >= limits.attributes) this.limit('attributes', limits.attributes);
      const nameEnd = this.passName(at);
      if (this.colon >= 0 || sameAscii(this.bytes, at, nameEnd, 'xmlns')) special = true;
      at = this.readValue(at, nameEnd, this.colon);
    }
    this.position = at + 1;
    if (attributes.count > 1 && attributes.hasRepeats()) this.fail('repeated-attribute');
    return special;
  }

  /** Reads `="…"` and returns the place behind it. */
  private readValue(nameStart: number, nameEnd: number, colon: number): number {
    const { bytes, length } = this;
    let at = this.passSpace(nameEnd);
    if (this.byte(at) !== EQUALS) this.fail(at < length ? 'bad-attribute' : 'cut-off');
    at = this.passSpace(at + 1);
    const quote = this.byte(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.fail(at < length ? 'bad-attribute' : 'cut-off');
    const start = ++at - this.shift;
    let decodes = false;
    for (; at < length; at++) {
      const code = bytes[at] ?? 0;
      if (PLAIN_VALUE[code] === 1) continue;
      if (code === quote) break;
      if (code >= 0x80) this.passOddByte(at);
      else if (code === AMPERSAND) {
        at = this.passEntity(at) - 1;
        decodes = true;
      } else if (code === TAB || code === LINE_END || code === RETURN) decodes = true;
      else if (code !== QUOTE && code !== APOSTROPHE) this.fail(code === LT ? 'bad-attribute' : 'bad-character');
    }
    if (at >= length) this.fail('cut-off');
    this.attributes.add(nameStart, nameEnd, colon, start, at - this.shift, decodes);
    return at + 1;
  }

  private passSpace(from: number): number {
    let at = from;
    while (isSpace(this.byte(at))) at++;
    return at;
  }

  /** Takes in namespace declarations, then sees that every prefix is declared. */
  private declare(): void {
    const { attributes, bindings } = this;
    for (let i = 0; i < attributes.count; i++) {
      if (attributes.hasPrefix(i, 'xmlns')) this.bindPrefix(attributes.local(i), attributes.value(i));
      else if (attributes.isPlain(i, 'xmlns')) bindings.bind('', attributes.value(i), this.depth);
    }
    for (let i = 0; i < attributes.count; i++) {
      // Row after row has the same prefix: one comparison then spares the look-up.
      if (!attributes.isPrefixed(i) || attributes.hasPrefix(i, bindings.lastFound)) continue;
      if (!attributes.hasPrefix(i, 'xmlns')) this.resolve(attributes.prefix(i));
    }
  }

  private bindPrefix(prefix: string, address: string): void {
    if (address === '' || prefix === 'xml' || prefix === 'xmlns') this.fail('unknown-prefix');
    this.bindings.bind(prefix, address, this.depth);
  }

  private close(): Token {
    const { bytes } = this;
    if (this.depth === 0) this.fail('mismatched-tag');
    let at = this.position + 2;
    const nameEnd = this.nameEnds[this.depth - 1] ?? 0;
    for (let from = this.nameStarts[this.depth - 1] ?? 0; from < nameEnd; from++, at++) {
      if (bytes[from] !== bytes[at]) this.fail(at < this.length ? 'mismatched-tag' : 'cut-off');
    }
    at = this.passSpace(at);
    if (this.byte(at) !== GT) this.fail(at < this.length ? 'mismatched-tag' : 'cut-off');
    this.position = at + 1;
    return this.leave();
  }

  private leave(): Token {
    this.closePending = false;
    this.depth--;
    if (this.bindings.deepest > this.depth) this.bindings.leave(this.depth);
    return CLOSE;
  }
}
