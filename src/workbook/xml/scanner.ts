import type { XmlProblem } from '../../core/fault';
import { limits } from '../limits';
import { refuse } from '../refusal';
import { Attributes } from './attributes';
import { Bindings } from './bindings';
import { isNameBeyondAscii, isSpace, isXmlCharacter, NAME, NAME_START, PLAIN_TEXT, PLAIN_VALUE } from './characters';
import { decodeXml } from './decode';
import { decodeText, readEntity, unifyLineEnds } from './entities';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const AMPERSAND = 38;
const BRACKET = 93;
const QUESTION = 63;
const EXCLAMATION = 33;
const RETURN = 13;
const NOWHERE = (): null => null;

/** How the characters of a text run are to be taken. */
const PLAIN = 0;
const WITH_ENTITIES = 1;
const CDATA = 2;
type RunKind = typeof PLAIN | typeof WITH_ENTITIES | typeof CDATA;

/**
 * One pass over the XML of one part, token by token. Refuses what is not well-formed, any DOCTYPE, and whatever passes a limit.
 * No search ever looks beyond the tag, comment or text at hand without consuming what it looked at: the time is linear in the length.
 */
export class Scanner {
  /** Of the element just opened. */
  local = '';
  namespace = 0;
  readonly attributes: Attributes;
  depth = 0;
  /** Whether xml:space="preserve" holds for the element just opened. */
  preservesSpace = false;

  private readonly text: string;
  private readonly length: number;
  private readonly bindings = new Bindings();
  private readonly names: string[] = [];
  private readonly spaceMarks: { depth: number; before: boolean }[] = [];
  private position: number;
  private closePending = false;
  private rootSeen = false;
  private colon = -1;
  private runStart = 0;
  private runEnd = 0;
  private runKind: RunKind = PLAIN;

  /** `where` names the cell that was read last, for the fault. */
  constructor(
    bytes: Uint8Array,
    readonly part: string,
    private readonly where: () => string | null = NOWHERE,
  ) {
    const { text, start } = decodeXml(bytes, part);
    this.text = text;
    this.length = text.length;
    this.position = start;
    this.attributes = new Attributes(text);
  }

  next(): Token {
    if (this.closePending) return this.leave();
    const text = this.text;
    while (this.position < this.length) {
      if (text.charCodeAt(this.position) !== LT) {
        if (this.textRun()) return TEXT;
        continue;
      }
      const code = text.charCodeAt(this.position + 1);
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

  /** The characters of the text just met. */
  textValue(): string {
    const raw = this.text.slice(this.runStart, this.runEnd);
    if (this.runKind === PLAIN) return raw;
    return this.runKind === CDATA ? unifyLineEnds(raw) : decodeText(raw);
  }

  textIsBlank(): boolean {
    for (let i = this.runStart; i < this.runEnd; i++) if (!isSpace(this.text.charCodeAt(i))) return false;
    return true;
  }

  /** Whether the element just opened has this name. */
  is(namespace: number, local: string): boolean {
    return this.local === local && this.namespace === namespace;
  }

  /** The next element within the one at hand, false at its end; text between elements has no business there. */
  nextChild(): boolean {
    for (;;) {
      const token = this.next();
      if (token === OPEN) return true;
      if (token !== TEXT) return false;
      if (!this.textIsBlank()) this.fail('stray-text');
    }
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

  /** Goes through what is left, so that it is checked as well. */
  finish(): void {
    while (this.next() !== END);
  }

  /** Passes over the element just opened and everything in it. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** An attribute by its namespace (one with a prefix); null where there is none. */
  attributeIn(namespace: number, local: string): string | null {
    for (let i = 0; i < this.attributes.count; i++) {
      if (!this.attributes.isPrefixed(i) || this.attributes.local(i) !== local) continue;
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

  private textRun(): boolean {
    const { text, length } = this;
    const start = this.position;
    let at = start;
    let decodes = false;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? PLAIN_TEXT[code] === 1 : code < 0xfffe) continue;
      if (code === LT) break;
      if (code === AMPERSAND) {
        at = this.passEntity(at) - 1;
        decodes = true;
      } else if (code === RETURN) decodes = true;
      else if (code !== BRACKET) this.fail('bad-character');
      else if (text.startsWith(']]>', at)) this.fail('bad-character');
    }
    this.position = at;
    this.setRun(start, at, decodes ? WITH_ENTITIES : PLAIN);
    if (this.depth > 0) return true;
    if (!this.textIsBlank()) this.fail('not-one-root');
    return false;
  }

  private setRun(start: number, end: number, kind: RunKind): void {
    this.runStart = start;
    this.runEnd = end;
    this.runKind = kind;
  }

  private passEntity(at: number): number {
    const entity = readEntity(this.text, at);
    return entity === null ? this.fail('bad-entity') : entity.end;
  }

  /** "<!": a comment is passed over, CDATA is text (true), a DOCTYPE is refused. */
  private declaration(): boolean {
    const start = this.position;
    if (this.text.startsWith('<!--', start)) {
      const dashes = this.find('--', start + 4);
      if (this.text.charCodeAt(dashes + 2) !== GT) this.fail('bad-comment');
      this.checkCharacters(start + 4, dashes);
      this.position = dashes + 3;
      return false;
    }
    if (this.text.startsWith('<![CDATA[', start)) {
      if (this.depth === 0) this.fail('not-one-root');
      const end = this.find(']]>', start + 9);
      this.checkCharacters(start + 9, end);
      this.position = end + 3;
      this.setRun(start + 9, end, CDATA);
      return true;
    }
    return this.fail(/^<!DOCTYPE/i.test(this.text.slice(start, start + 9)) ? 'doctype' : 'bad-tag');
  }

  private instruction(): void {
    const start = this.position + 2;
    const end = this.find('?>', start);
    const nameEnd = this.passName(start);
    const target = this.text.slice(start, nameEnd);
    const spaced = nameEnd === end || isSpace(this.text.charCodeAt(nameEnd));
    if (target.toLowerCase() === 'xml' || target.includes(':') || !spaced) this.fail('bad-instruction');
    this.checkCharacters(nameEnd, end);
    this.position = end + 2;
  }

  private find(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.fail('cut-off') : at;
  }

  private checkCharacters(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const code = this.text.charCodeAt(at);
      // Halves of a surrogate pair come whole: the decoder saw to that.
      if (code < 0x20 ? !isXmlCharacter(code) : code >= 0xfffe) this.fail('bad-character');
    }
  }

  /** The end of the name that begins at `start`; remembers its colon. */
  private passName(start: number): number {
    const text = this.text;
    let at = start;
    let fresh = true;
    this.colon = -1;
    for (; at < this.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? (fresh ? NAME_START : NAME)[code] === 1 : isNameBeyondAscii(code, fresh)) fresh = false;
      else if (code === COLON && !fresh && this.colon < 0) {
        this.colon = at;
        fresh = true;
      } else break;
    }
    if (fresh) this.fail(at < this.length ? 'bad-tag' : 'cut-off');
    return at;
  }

  private open(): Token {
    if (this.depth === 0 && this.rootSeen) this.fail('not-one-root');
    if (this.depth >= limits.depth) this.limit('depth', limits.depth);
    const text = this.text;
    const nameStart = this.position + 1;
    const nameEnd = this.passName(nameStart);
    const colon = this.colon;
    const name = text.slice(nameStart, nameEnd);
    this.names[this.depth++] = name;
    this.rootSeen = true;
    const prefixed = this.readAttributes(nameEnd);
    if (prefixed) this.declare();
    if (colon < 0) {
      this.local = name;
      this.namespace = this.bindings.plain;
    } else {
      this.local = text.slice(colon + 1, nameEnd);
      this.namespace = this.resolve(text.slice(nameStart, colon));
    }
    return OPEN;
  }

  private resolve(prefix: string): number {
    return this.bindings.find(prefix) ?? this.fail('unknown-prefix');
  }

  /** Reads up to the end of the tag; true where a name has a prefix or is "xmlns". */
  private readAttributes(from: number): boolean {
    const { text, attributes } = this;
    let at = from;
    let special = false;
    attributes.count = 0;
    for (;;) {
      const start = at;
      at = this.passSpace(at);
      const code = text.charCodeAt(at);
      if (code === GT) break;
      if (code === SLASH && text.charCodeAt(at + 1) === GT) {
        at++;
        this.closePending = true;
        break;
      }
      if (at >= this.length) this.fail('cut-off');
      if (at === start) this.fail('bad-tag');
      if (attributes.count >= limits.attributes) this.limit('attributes', limits.attributes);
      const nameEnd = this.passName(at);
      const colon = this.colon;
      if (colon >= 0 || (nameEnd - at === 5 && text.startsWith('xmlns', at))) special = true;
      at = this.readValue(at, nameEnd, colon);
    }
    this.position = at + 1;
    if (attributes.hasRepeats()) this.fail('repeated-attribute');
    return special;
  }

  /** Reads `="…"` and returns the place behind it. */
  private readValue(nameStart: number, nameEnd: number, colon: number): number {
    const text = this.text;
    let at = this.passSpace(nameEnd);
    if (text.charCodeAt(at) !== EQUALS) this.fail(at < this.length ? 'bad-attribute' : 'cut-off');
    at = this.passSpace(at + 1);
    const quote = text.charCodeAt(at);
    if (quote !== 34 && quote !== 39) this.fail(at < this.length ? 'bad-attribute' : 'cut-off');
    const start = ++at;
    let decodes = false;
    for (; at < this.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? PLAIN_VALUE[code] === 1 : code < 0xfffe) continue;
      if (code === quote) break;
      if (code === AMPERSAND) {
        at = this.passEntity(at) - 1;
        decodes = true;
      } else if (isSpace(code)) decodes = true;
      else if (code !== 34 && code !== 39) this.fail(code === LT ? 'bad-attribute' : 'bad-character');
    }
    if (at >= this.length) this.fail('cut-off');
    this.attributes.add(nameStart, nameEnd, colon, start, at, decodes);
    return at + 1;
  }

  private passSpace(from: number): number {
    let at = from;
    while (isSpace(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** Takes in namespace declarations and xml:space, then sees that every prefix is declared. */
  private declare(): void {
    const { attributes } = this;
    for (let i = 0; i < attributes.count; i++) {
      const prefix = attributes.prefix(i);
      const local = attributes.local(i);
      if (prefix === '' && local === 'xmlns') this.bindings.bind('', attributes.value(i), this.depth);
      else if (prefix === 'xmlns') this.bindPrefix(local, attributes.value(i));
      else if (prefix === 'xml' && local === 'space') this.markSpace(attributes.value(i));
    }
    for (let i = 0; i < attributes.count; i++) {
      if (attributes.isPrefixed(i) && attributes.prefix(i) !== 'xmlns') this.resolve(attributes.prefix(i));
    }
  }

  private bindPrefix(prefix: string, address: string): void {
    if (address === '' || prefix === 'xml' || prefix === 'xmlns') this.fail('unknown-prefix');
    this.bindings.bind(prefix, address, this.depth);
  }

  private markSpace(value: string): void {
    this.spaceMarks.push({ depth: this.depth, before: this.preservesSpace });
    this.preservesSpace = value === 'preserve';
  }

  private close(): Token {
    const text = this.text;
    const name = this.names[this.depth - 1];
    const start = this.position + 2;
    if (this.depth === 0 || name === undefined) return this.fail('mismatched-tag');
    const matches = name.length === 1 ? text.charCodeAt(start) === name.charCodeAt(0) : text.startsWith(name, start);
    const end = this.passSpace(start + name.length);
    if (!matches || text.charCodeAt(end) !== GT) this.fail(end < this.length ? 'mismatched-tag' : 'cut-off');
    this.position = end + 1;
    return this.leave();
  }

  private leave(): Token {
    this.closePending = false;
    this.depth--;
    this.bindings.leave(this.depth);
    const mark = this.spaceMarks[this.spaceMarks.length - 1];
    if (mark !== undefined && mark.depth > this.depth) {
      this.preservesSpace = mark.before;
      this.spaceMarks.pop();
    }
    return CLOSE;
  }
}
