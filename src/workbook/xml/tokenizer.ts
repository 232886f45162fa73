import { limits } from '../limits';
import { cutAscii, passSpace, sameAscii, startsWith } from './ascii';
import { Attributes } from './attributes';
import { Bindings } from './bindings';
import { isSpace, PLAIN_TEXT, PLAIN_VALUE } from './characters';
import { Cursor } from './cursor';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const RETURN = 13;
const EXCLAMATION = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LT = 60;
const EQUALS = 61;
const GT = 62;
const QUESTION = 63;
const BRACKET = 93;

/** How the characters of a text run are to be taken. */
export const PLAIN = 0;
export const WITH_ENTITIES = 1;
export const CDATA = 2;
export type RunKind = typeof PLAIN | typeof WITH_ENTITIES | typeof CDATA;

/**
 * One pass over the XML of one part, token by token. Refuses what is not well-formed, any DOCTYPE, names beyond ASCII
 * (no format we read has any) and whatever passes a limit.
 * No search looks beyond the tag, comment or text at hand without consuming what it looked at: time is linear in the length.
 */
export class Tokenizer extends Cursor {
  /** Of the element just opened. */
  namespace = 0;
  readonly attributes = new Attributes(this.bytes, this.text);
  depth = 0;

  protected readonly bindings = new Bindings();
  protected localStart = 0;
  protected localEnd = 0;
  protected closePending = false;
  protected runStart = 0;
  protected runEnd = 0;
  protected runKind: RunKind = PLAIN;
  protected runIsBlank = false;
  /** Where the names of the open elements begin and end. */
  protected readonly nameStarts: number[] = [];
  protected readonly nameEnds: number[] = [];
  private rootSeen = false;
  private valueDecodes = false;

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

  /** "<!": a comment is passed over, CDATA is text (true), a DOCTYPE is refused. */
  private declaration(): boolean {
    const start = this.position;
    if (startsWith(this.bytes, start, '<!--')) {
      const dashes = this.passUntil('--', start + 4);
      if (this.byte(dashes + 2) !== GT) this.fail('bad-comment');
      this.position = dashes + 3;
      return false;
    }
    if (startsWith(this.bytes, start, '<![CDATA[')) {
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

  private open(): Token {
    if (this.depth === 0 && this.rootSeen) this.fail('not-one-root');
    if (this.depth >= limits.depth) this.limit('depth', limits.depth);
    const start = this.position + 1;
    const end = this.passName(start);
    const { colon, shift } = this;
    this.nameStarts[this.depth] = start;
    this.nameEnds[this.depth] = end;
    this.depth++;
    this.rootSeen = true;
    if (this.readAttributes(end) && !this.bindings.declare(this.attributes, this.depth)) this.fail('unknown-prefix');
    this.localStart = colon < 0 ? start : colon + 1;
    this.localEnd = end;
    this.namespace = colon < 0 ? this.bindings.plain : this.namespaceOf(this.text.slice(start - shift, colon - shift));
    return OPEN;
  }

  private namespaceOf(prefix: string): number {
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
      at = passSpace(this.bytes, at);
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
    this.attributes.addName(nameStart, nameEnd, colon, this.shift);
    let at = passSpace(this.bytes, nameEnd);
    if (this.byte(at) !== EQUALS) this.failAt(at, 'bad-attribute');
    at = passSpace(this.bytes, at + 1);
    const quote = this.byte(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.failAt(at, 'bad-attribute');
    const start = ++at - this.shift;
    at = this.passValue(at, quote);
    this.attributes.addValue(start, at - this.shift, this.valueDecodes);
    return at + 1;
  }

  /** The place of the closing quote. */
  private passValue(from: number, quote: number): number {
    const { bytes, length } = this;
    this.valueDecodes = false;
    for (let at = from; at < length; at++) {
      const code = bytes[at] ?? 0;
      if (PLAIN_VALUE[code] === 1) continue;
      if (code === quote) return at;
      if (code >= 0x80) this.passOddByte(at);
      else if (code === AMPERSAND) {
        at = this.passEntity(at) - 1;
        this.valueDecodes = true;
      } else if (isSpace(code)) this.valueDecodes = true;
      else if (code !== QUOTE && code !== APOSTROPHE) this.fail(code === LT ? 'bad-attribute' : 'bad-character');
    }
    return this.fail('cut-off');
  }

  private close(): Token {
    const { bytes } = this;
    if (this.depth === 0) this.fail('mismatched-tag');
    let at = this.position + 2;
    const nameEnd = this.nameEnds[this.depth - 1] ?? 0;
    for (let from = this.nameStarts[this.depth - 1] ?? 0; from < nameEnd; from++, at++) {
      if (bytes[from] !== bytes[at]) this.failAt(at, 'mismatched-tag');
    }
    at = passSpace(this.bytes, at);
    if (this.byte(at) !== GT) this.failAt(at, 'mismatched-tag');
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
