import type { XmlProblem } from '../../core/fault';
import { refuse } from '../refusal';
import { startsWith } from './ascii';
import { isNoCharacter, isXmlCharacter, NAME, NAME_START, surplus } from './characters';
import { decodeXml } from './decode';
import { readEntity } from './entities';

const COLON = 58;
const NOWHERE = (): null => null;

/**
 * A place in the XML of one part. It walks the bytes, where a step costs a third of one in a string, and cuts values
 * out of the string; `shift` is how much the two places differ.
 */
export class Cursor {
  protected readonly bytes: Uint8Array;
  protected readonly text: string;
  protected readonly length: number;
  protected position: number;
  protected shift: number;
  /** Of the name that was passed last; -1 where it has none. */
  protected colon = -1;

  /** `where` names the cell that was read last, for the fault. */
  constructor(
    content: Uint8Array,
    readonly part: string,
    private readonly where: () => string | null = NOWHERE,
  ) {
    const { bytes, text, start, startByte } = decodeXml(content, part);
    this.bytes = bytes;
    this.text = text;
    this.length = bytes.length;
    this.position = startByte;
    this.shift = startByte - start;
  }

  fail(problem: XmlProblem): never {
    return refuse('damaged-xml', { problem, part: this.part, cell: this.where() });
  }

  limit(what: 'depth' | 'attributes' | 'text-length', limit: number): never {
    return refuse('too-large', { what, limit, part: this.part, cell: this.where() });
  }

  /** Fails, with this problem unless the part simply ends there. */
  protected failAt(at: number, problem: XmlProblem): never {
    return this.fail(at < this.length ? problem : 'cut-off');
  }

  protected byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  /** A byte that begins or continues a character beyond ASCII. */
  protected passOddByte(at: number): void {
    const byte = this.byte(at);
    if (byte === 0xef && isNoCharacter(this.bytes, at)) this.fail('bad-character');
    this.shift += surplus(byte);
  }

  /** The place behind the reference that begins here. */
  protected passEntity(at: number): number {
    const entity = readEntity(this.text, at - this.shift);
    return entity === null ? this.fail('bad-entity') : entity.end + this.shift;
  }

  /** Where the mark stands; checks every character on the way. */
  protected passUntil(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = from; at < this.length; at++) {
      const code = this.byte(at);
      if (code === first && startsWith(this.bytes, at, mark)) return at;
      if (code >= 0x80) this.passOddByte(at);
      else if (!isXmlCharacter(code)) this.fail('bad-character');
    }
    return this.fail('cut-off');
  }

  /** The end of the name that begins at `start`; remembers its colon. */
  protected passName(start: number): number {
    const { bytes } = this;
    this.colon = -1;
    let at = start;
    if (NAME_START[this.byte(at)] !== 1) this.failAt(at, 'bad-tag');
    while (NAME[bytes[at] ?? 0] === 1) at++;
    if (bytes[at] !== COLON) return at;
    this.colon = at++;
    if (NAME_START[this.byte(at)] !== 1) this.failAt(at, 'bad-tag');
    while (NAME[bytes[at] ?? 0] === 1) at++;
    return at;
  }
}
