import { sameAscii } from './ascii';
import { decodeAttribute } from './entities';

/**
 * Numbers kept for one attribute: name from and to, its colon (-1: none) in the bytes; value from and to in the text; 1 where the value needs decoding;
 * how much the two places differ at the name.
 */
const STRIDE = 7;
/** Up to here comparing every name with every other beats building a set. */
const FEW = 16;

/** The attributes of the tag at hand, as places: nothing is cut out before somebody asks. */
export class Attributes {
  count = 0;
  private readonly places: number[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly text: string,
  ) {}

  /** `shift` is how much the places in bytes and text differ at the name. */
  addName(start: number, end: number, colon: number, shift: number): void {
    const { places } = this;
    const at = this.count * STRIDE;
    places[at] = start;
    places[at + 1] = end;
    places[at + 2] = colon;
    places[at + 6] = shift;
  }

  /** The value of the name just added. */
  addValue(start: number, end: number, decode: boolean): void {
    const { places } = this;
    const at = this.count * STRIDE;
    places[at + 3] = start;
    places[at + 4] = end;
    places[at + 5] = decode ? 1 : 0;
    this.count++;
  }

  private place(index: number, field: number): number {
    return this.places[index * STRIDE + field] ?? 0;
  }

  /** The character code of a name of one letter, 0 for any longer one: the quick way through the attributes of a cell. */
  letter(index: number): number {
    const start = this.place(index, 0);
    return this.place(index, 1) - start === 1 ? (this.bytes[start] ?? 0) : 0;
  }

  private cut(index: number, start: number, end: number): string {
    const shift = this.place(index, 6);
    return this.text.slice(start - shift, end - shift);
  }

  private name(index: number): string {
    return this.cut(index, this.place(index, 0), this.place(index, 1));
  }

  /** Empty for an attribute without a prefix. */
  prefix(index: number): string {
    const colon = this.place(index, 2);
    return colon < 0 ? '' : this.cut(index, this.place(index, 0), colon);
  }

  isPrefixed(index: number): boolean {
    return this.place(index, 2) >= 0;
  }

  hasPrefix(index: number, prefix: string): boolean {
    const colon = this.place(index, 2);
    return colon >= 0 && sameAscii(this.bytes, this.place(index, 0), colon, prefix);
  }

  /** Whether this is the whole name. */
  isPlain(index: number, name: string): boolean {
    return sameAscii(this.bytes, this.place(index, 0), this.place(index, 1), name);
  }

  private localStart(index: number): number {
    const colon = this.place(index, 2);
    return colon < 0 ? this.place(index, 0) : colon + 1;
  }

  /** Whether the name behind the prefix is this. */
  isLocal(index: number, local: string): boolean {
    return sameAscii(this.bytes, this.localStart(index), this.place(index, 1), local);
  }

  local(index: number): string {
    return this.cut(index, this.localStart(index), this.place(index, 1));
  }

  value(index: number): string {
    const raw = this.text.slice(this.place(index, 3), this.place(index, 4));
    return this.place(index, 5) === 0 ? raw : decodeAttribute(raw);
  }

  /** An attribute without a prefix; null where there is none. */
  get(name: string): string | null {
    for (let i = 0; i < this.count; i++) {
      if (this.isPlain(i, name)) return this.value(i);
    }
    return null;
  }

  hasRepeats(): boolean {
    if (this.count > FEW) return new Set(Array.from({ length: this.count }, (_, i) => this.name(i))).size < this.count;
    for (let i = 1; i < this.count; i++) {
      for (let j = 0; j < i; j++) if (this.sameName(i, j)) return true;
    }
    return false;
  }

  private sameName(a: number, b: number): boolean {
    const startA = this.place(a, 0);
    const startB = this.place(b, 0);
    const length = this.place(a, 1) - startA;
    if (length !== this.place(b, 1) - startB) return false;
    for (let i = 0; i < length; i++) if (this.bytes[startA + i] !== this.bytes[startB + i]) return false;
    return true;
  }
}
