/** The grid's messages, shown for a while in a strip at its foot. */
import type { Notifier } from '../taskpane/hosts/grid/grid-view';

const SHOWN_FOR = 12_000;

export function toldIn(element: HTMLElement): Notifier {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(text: string, isWarning: boolean): void {
    element.textContent = text;
    element.classList.toggle('is-warning', isWarning);
    clearTimeout(timer);
    timer = setTimeout(() => {
      element.textContent = '';
    }, SHOWN_FOR);
  }

  return { notify: (text) => tell(text, false), warn: (text) => tell(text, true) };
}
