import { namespaceOf, NO_NAMESPACE, XML_ITSELF } from './namespaces';

interface Binding {
  readonly prefix: string;
  readonly namespace: number;
  readonly depth: number;
}

/** Which prefix means which namespace, from the root down to the element at hand. */
export class Bindings {
  /** The namespace of elements without a prefix. */
  plain = NO_NAMESPACE;
  /** The depth of the innermost element that declares anything. */
  deepest = 0;
  /** A prefix that is known to be declared, as long as no declaration comes or goes. */
  lastFound = '';
  private readonly stack: Binding[] = [];

  bind(prefix: string, address: string, depth: number): void {
    const namespace = namespaceOf(address);
    this.stack.push({ prefix, namespace, depth });
    this.deepest = depth;
    this.lastFound = '';
    if (prefix === '') this.plain = namespace;
  }

  /** Null for a prefix that nothing declares. */
  find(prefix: string): number | null {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const binding = this.stack[i];
      if (binding?.prefix !== prefix) continue;
      this.lastFound = prefix;
      return binding.namespace;
    }
    if (prefix === 'xml') return XML_ITSELF;
    return prefix === '' ? NO_NAMESPACE : null;
  }

  /** Forgets what elements deeper than `depth` declared. */
  leave(depth: number): void {
    let last = this.stack[this.stack.length - 1];
    while (last !== undefined && last.depth > depth) {
      this.stack.pop();
      last = this.stack[this.stack.length - 1];
    }
    this.deepest = last?.depth ?? 0;
    this.lastFound = '';
    this.plain = this.find('') ?? NO_NAMESPACE;
  }
}
