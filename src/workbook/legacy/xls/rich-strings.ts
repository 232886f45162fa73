import type { TextRun } from '../../parts/rich-text';
import { refuseStructure } from '../../refusal';
import { u16, u32 } from '../../zip/numbers';

const WIDE = 1;
const WITH_PRONUNCIATION = 4;
const WITH_RUNS = 8;

/** [first character, font] of each run. */
type Starts = readonly (readonly [at: number, font: number])[];

/** Goes through the table of texts, which is one record and those that continue it. */
class Pieces {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  number(size: 1 | 2 | 4): number {
    const data = this.bytes(size);
    return size === 1 ? (data[0] ?? 0) : size === 2 ? u16(data, 0) : u32(data, 0);
  }

  skip(count: number): void {
    this.bytes(count);
  }

  /** A text cut by the end of a record goes on behind a byte that says anew how wide its characters are. */
  text(length: number, flags: number): string {
    let text = '';
    for (let size = widthOf(flags); text.length < length; size = widthOf(this.number(1))) {
      const room = Math.floor((this.current().length - this.at) / size);
      const data = this.bytes(Math.min(room, length - text.length) * size);
      for (let i = 0; i < data.length; i += size)
        text += String.fromCharCode(size === 2 ? u16(data, i) : (data[i] ?? 0));
      if (text.length === length) break;
    }
    return text;
  }

  starts(count: number): Starts {
    return Array.from({ length: count }, () => [this.number(2), this.number(2)] as const);
  }

  private current(): Uint8Array {
    return this.pieces[this.piece] ?? refuseStructure('unexpected-text', 'Workbook');
  }

  private bytes(count: number): Uint8Array {
    const data = this.current().subarray(this.at, this.at + count);
    this.at += data.length;
    if (data.length === count) return data;
    this.piece++;
    this.at = 0;
    const rest = this.bytes(count - data.length);
    const whole = new Uint8Array(count);
    whole.set(data);
    whole.set(rest, data.length);
    return whole;
  }
}

function widthOf(flags: number): 1 | 2 {
  return (flags & WIDE) === 0 ? 1 : 2;
}

/** What stands before the first run looks as its cell does. */
function runsOf(text: string, starts: Starts, isApart: (font: number) => boolean): TextRun[] {
  const first = { text: text.slice(0, starts[0]?.[0] ?? text.length), font: '', apart: null };
  const rest = starts.map(([at, font], i) => {
    return { text: text.slice(at, starts[i + 1]?.[0] ?? text.length), font: '', apart: isApart(font) };
  });
  return [first, ...rest];
}

/** The text of a cell that holds it, with its runs, in its own record. */
export function readRichLabel(record: Uint8Array, isApart: (font: number) => boolean): TextRun[] {
  const label = new Pieces([record]);
  label.skip(6);
  const length = label.number(2);
  const text = label.text(length, label.number(1));
  return runsOf(text, label.starts(label.number(2)), isApart);
}

/** The texts of several looks, by their number in the table; its pieces are the record and those that continue it. */
export function readRichStrings(
  pieces: readonly Uint8Array[],
  isApart: (font: number) => boolean,
): ReadonlyMap<number, readonly TextRun[]> {
  const found = new Map<number, readonly TextRun[]>();
  if (pieces.length === 0) return found;
  const table = new Pieces(pieces);
  table.skip(4);
  const count = table.number(4);
  for (let index = 0; index < count; index++) {
    const length = table.number(2);
    const flags = table.number(1);
    const runs = (flags & WITH_RUNS) === 0 ? 0 : table.number(2);
    const more = (flags & WITH_PRONUNCIATION) === 0 ? 0 : table.number(4);
    const text = table.text(length, flags);
    const starts = table.starts(runs);
    table.skip(more);
    if (runs > 0) found.set(index, runsOf(text, starts, isApart));
  }
  return found;
}
