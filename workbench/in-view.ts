/** On a small screen only the grid or the pane is seen: whatever the pane does in the grid brings the grid into view. */
import type { Host } from '../taskpane/host';

/** `work` hears "shown" when another half is to be seen. */
export function inView(host: Host, work: HTMLElement): Host {
  const show = (): void => {
    work.dataset['shown'] = 'grid';
    work.dispatchEvent(new Event('shown'));
  };
  return {
    ...host,
    goTo: (at) => {
      show();
      return host.goTo(at);
    },
    open: (bytes, fileName) => {
      show();
      return host.open(bytes, fileName);
    },
  };
}
