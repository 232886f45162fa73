import { Scanner } from './scanner';

/** A run of bytes: from the first to behind the last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

const LT = 60;
const utf8 = new TextDecoder('utf-8');

/** A scanner that tells where in the part's bytes (in UTF-8) the things stand that it meets. */
export class PlacedScanner extends Scanner {
  get source(): Uint8Array {
    return this.bytes;
  }

  /** The tag just opened. */
  get tag(): Extent {
    return { from: (this.nameStarts[this.depth - 1] ?? 1) - 1, to: this.position };
  }

  /** Behind the token that was met last. */
  get behind(): number {
    return this.position;
  }

  /** Whether the tag just opened closes itself. */
  get isEmptyTag(): boolean {
    return this.closePending;
  }

  /** The name in the tag just opened, with its prefix. */
  get rawName(): string {
    return this.rawText({ from: this.nameStarts[this.depth - 1] ?? 0, to: this.nameEnds[this.depth - 1] ?? 0 });
  }

  /** Where the closing tag begins that was met last: no other "<" can stand within it. */
  get closeStart(): number {
    let at = this.position - 1;
    while (at > 0 && this.bytes[at] !== LT) at--;
    return at;
  }

  rawText({ from, to }: Extent): string {
    return utf8.decode(this.bytes.subarray(from, to));
  }
}
