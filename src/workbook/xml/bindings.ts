import type { Attributes } from './attributes';
import { namespaceOf, NO_NAMESPACE, XML_ITSELF } from './namespaces';

interface Binding {
  readonly prefix: string;
  readonly depth: number;
  /** What the prefix meant outside; undefined where it meant nothing. */
  readonly before: number | undefined;
}

/** Which prefix means which namespace at the element at hand. */
export class Bindings {
  /** The namespace of elements without a prefix. */
  plain = NO_NAMESPACE;
  /** The depth of the innermost element that declares anything. */
  deepest = 0;
  /** A prefix that is known to be declared, as long as no declaration comes or goes. */
  lastFound = '';
  private readonly current = new Map<string, number>([['xml', XML_ITSELF]]);
  private readonly declared: Binding[] = [];

  /** Takes in the declarations of a tag, then sees that every prefix in it is declared; false where one is not, or is declared wrongly. */
  declare(attributes: Attributes, depth: number): boolean {
    for (let i = 0; i < attributes.count; i++) {
      if (attributes.hasPrefix(i, 'xmlns')) {
        if (!this.bindPrefix(attributes.local(i), attributes.value(i), depth)) return false;
      } else if (attributes.isPlain(i, 'xmlns')) this.bind('', attributes.value(i), depth);
    }
    for (let i = 0; i < attributes.count; i++) {
      // Row after row has the same prefix: one comparison then spares the look-up.
      if (!attributes.isPrefixed(i) || attributes.hasPrefix(i, this.lastFound)) continue;
      if (!attributes.hasPrefix(i, 'xmlns') && this.find(attributes.prefix(i)) === null) return false;
    }
    return true;
  }

  private bindPrefix(prefix: string, address: string, depth: number): boolean {
    if (address === '' || prefix === 'xml' || prefix === 'xmlns') return false;
    this.bind(prefix, address, depth);
    return true;
  }

  private bind(prefix: string, address: string, depth: number): void {
    this.declared.push({ prefix, depth, before: this.current.get(prefix) });
    this.current.set(prefix, namespaceOf(address));
    this.changed(depth);
  }

  /** Null for a prefix that nothing declares. */
  find(prefix: string): number | null {
    const namespace = this.current.get(prefix);
    if (namespace === undefined) return null;
    this.lastFound = prefix;
    return namespace;
  }

  /** Forgets what elements deeper than `depth` declared. */
  leave(depth: number): void {
    let last = this.declared.at(-1);
    for (; last !== undefined && last.depth > depth; last = this.declared.at(-1)) {
      this.declared.pop();
      if (last.before === undefined) this.current.delete(last.prefix);
      else this.current.set(last.prefix, last.before);
    }
    this.changed(last?.depth ?? 0);
  }

  private changed(deepest: number): void {
    this.deepest = deepest;
    this.lastFound = '';
    this.plain = this.current.get('') ?? NO_NAMESPACE;
  }
}
