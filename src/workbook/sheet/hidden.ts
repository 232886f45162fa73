import type { Span } from '../../core/workbook';

/** Hidden rows or columns as runs; neighbours join. */
export class HiddenSpans {
  private readonly spans: { from: number; to: number }[] = [];

  add(from: number, to: number): void {
    const last = this.spans[this.spans.length - 1];
    if (last?.to === from - 1) last.to = to;
    else this.spans.push({ from, to });
  }

  get list(): readonly Span[] {
    return this.spans;
  }
}
