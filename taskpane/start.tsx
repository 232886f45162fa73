/** Puts the pane into a page, beside a host. */
import type { Host } from './host';

export interface PaneOptions {
  /** Workbooks that somebody without any of their own can try with: their addresses. */
  readonly samples: readonly string[];
}

export function startPane(element: HTMLElement, host: Host, options: PaneOptions): void {
  element.textContent = `${typeof host.read} ${String(options.samples.length)}`;
}
