import { cutAscii, sameAscii } from './ascii';
import { decodeText, unifyLineEnds } from './entities';
import { CDATA, CLOSE, END, OPEN, PLAIN, TEXT, Tokenizer } from './tokenizer';

export { CLOSE, END, OPEN, TEXT };

/** Knows one well-formed piece of markup by its exact bytes. */
export interface PlainMatcher {
  /** The place behind the piece that begins at `start`, -1 where it is not exactly that. */
  match(bytes: Uint8Array, start: number): number;
}

/** The XML of one part, as those ask for it who read a part. */
export class Scanner extends Tokenizer {
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
}
