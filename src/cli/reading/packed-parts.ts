/**
 * Thousands of submissions of one form are alike in most of their parts: labels, cells, small figures, facts of findings.
 * A process that reads files sends each part once and its number from then on, and the command line keeps it once:
 * little goes between them, and a run of 10 000 files fits into memory. What is shared so must never be changed.
 */

/** So many different parts are remembered; beyond that both sides forget and begin anew. */
const MOST_PARTS = 100_000;

/** A part by its number, or what needs none. */
type Code = number | boolean | null;

/** An object names and values its fields in turn. */
type Part = string | number | readonly Code[] | { readonly fields: readonly Code[] };

export interface Packed {
  /** Everything sent before is forgotten. */
  readonly anew: boolean;
  /** Those not sent before, each behind the parts it consists of; they are numbered on. */
  readonly parts: readonly Part[];
  readonly whole: Code;
}

/** Packs plain data, as JSON has it. */
export class Packer {
  private readonly texts = new Map<string, number>();
  private readonly others = new Map<string, number>();
  private parts: Part[] = [];

  constructor(private readonly mostParts = MOST_PARTS) {}

  pack(value: unknown): Packed {
    const anew = this.count >= this.mostParts;
    if (anew) this.forget();
    this.parts = [];
    const whole = this.codeOf(value);
    return { anew, parts: this.parts, whole };
  }

  private get count(): number {
    return this.texts.size + this.others.size;
  }

  private forget(): void {
    this.texts.clear();
    this.others.clear();
  }

  private codeOf(value: unknown): Code {
    if (typeof value === 'string') return this.texts.get(value) ?? this.addText(value);
    if (typeof value === 'number') return this.numberOf(`=${String(value)}`, value);
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null) return null;
    return Array.isArray(value) ? this.codeOfList(value) : this.codeOfObject(value as Record<string, unknown>);
  }

  private codeOfList(list: readonly unknown[]): Code {
    const codes: Code[] = [];
    let key = '[';
    for (const one of list) {
      const code = this.codeOf(one);
      codes.push(code);
      key += `${String(code)},`;
    }
    return this.numberOf(key, codes);
  }

  private codeOfObject(object: Record<string, unknown>): Code {
    const fields: Code[] = [];
    let key = '{';
    for (const name of Object.keys(object)) {
      const value = object[name];
      if (value === undefined) continue;
      const [nameCode, code] = [this.codeOf(name), this.codeOf(value)];
      fields.push(nameCode, code);
      key += `${String(nameCode)}:${String(code)},`;
    }
    return this.numberOf(key, { fields });
  }

  /** A text cut out of a file's part would keep the whole part in memory; its copy stands for itself. */
  private addText(text: string): number {
    const number = this.count;
    this.texts.set(` ${text}`.slice(1), number);
    this.parts.push(text);
    return number;
  }

  /** `key` is the same for equal parts, and only for them. */
  private numberOf(key: string, part: Part): number {
    const known = this.others.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.others.set(key, number);
    this.parts.push(part);
    return number;
  }
}

/** Unpacks what one packer packed, in the same order; equal parts come out as one object. */
export class Unpacker {
  private known: unknown[] = [];

  unpack({ anew, parts, whole }: Packed): unknown {
    if (anew) this.known = [];
    for (const part of parts) this.known.push(this.partOf(part));
    return this.valueOf(whole);
  }

  private partOf(part: Part): unknown {
    if (typeof part !== 'object') return part;
    if (!('fields' in part)) return part.map((code) => this.valueOf(code));
    const named: [string, unknown][] = [];
    for (let at = 0; at + 1 < part.fields.length; at += 2) {
      named.push([String(this.valueOf(part.fields[at] ?? null)), this.valueOf(part.fields[at + 1] ?? null)]);
    }
    return Object.fromEntries(named);
  }

  private valueOf(code: Code): unknown {
    return typeof code === 'number' ? this.known[code] : code;
  }
}
