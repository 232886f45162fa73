/** So many different parts are remembered; beyond that new ones stay as they came. */
const MOST_PARTS = 100_000;
const NO_NUMBER = -1;

/**
 * Thousands of submissions of one form are alike in most of their parts: labels, cells, small figures, sentences' facts.
 * Equal parts become one object, so that a run of 10 000 files fits into memory. What is shared must never be changed.
 */
export class SharedParts {
  private readonly strings = new Map<string, string>();
  private readonly parts = new Map<string, object>();
  private readonly numbers = new Map<object, number>();

  share<T>(value: T): T {
    return this.take(value) as T;
  }

  private take(value: unknown): unknown {
    if (typeof value === 'string') return this.takeString(value);
    if (typeof value !== 'object' || value === null) return value;
    return this.takePart(value);
  }

  private takeString(text: string): string {
    const known = this.strings.get(text);
    if (known === undefined && this.strings.size < MOST_PARTS) this.strings.set(text, text);
    return known ?? text;
  }

  private takePart(part: object): object {
    const record = part as Record<string, unknown>;
    let key = Array.isArray(part) ? '[' : '{';
    for (const name of Object.keys(record)) {
      const child = this.take(record[name]);
      record[name] = child;
      key += `${name}:${this.mark(child)},`;
    }
    if (key.includes('?')) return part;
    return this.parts.get(key) ?? this.remember(key, part);
  }

  /** Names a value within the key of what holds it; "?" for one that is not remembered. */
  private mark(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value).replaceAll('?', '\\u003f');
    if (typeof value !== 'object' || value === null) return String(value);
    const number = this.numbers.get(value) ?? NO_NUMBER;
    return number === NO_NUMBER ? '?' : `#${String(number)}`;
  }

  private remember(key: string, part: object): object {
    if (this.parts.size < MOST_PARTS) {
      this.numbers.set(part, this.parts.size);
      this.parts.set(key, part);
    }
    return part;
  }
}
