/** The grid's frame: its page may do what this one may not, so it stands apart. */
import type { LanguageChoice } from '../taskpane/language-choice';
import type { FileDesk } from './file-desk';
import { addressee, ENTER, isFrom, LEAVE, readDropped, startMessage } from './frame-messages';
import { textsIn } from './texts';

/** The tab of the place that the pane is at. */
function enterPane(): void {
  document.querySelector<HTMLElement>('#pane [role=tab][aria-selected=true]')?.focus();
}

function enterBar(): void {
  document.querySelector<HTMLElement>('#bar button')?.focus();
}

function enterGrid(frame: HTMLIFrameElement): void {
  frame.focus();
  frame.contentWindow?.postMessage(ENTER, addressee(location));
}

export function openFrame(
  section: HTMLElement,
  port: MessagePort,
  language: LanguageChoice,
  desk: FileDesk,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // No pop-ups, no downloads, no leaving the page: a link in a cell leads nowhere.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-modals');
  frame.setAttribute('allow', 'clipboard-read; clipboard-write');
  const name = (): void => {
    frame.title = textsIn(language.current()).grid;
  };
  name();
  language.listen(name);
  frame.addEventListener('load', () => {
    const inside = frame.contentWindow;
    if (inside === null) return;
    inside.postMessage(startMessage(language.current()), addressee(location), [port]);
  });
  addEventListener('message', (event) => {
    const files = isFrom(event, frame.contentWindow, location) ? readDropped(event.data) : null;
    if (files !== null) void desk.openFiles(files);
    if (isFrom(event, frame.contentWindow, location) && event.data === LEAVE) enterPane();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    if (document.getElementById('pane')?.contains(document.activeElement)) enterBar();
    else enterGrid(frame);
  });
  frame.src = 'grid.html';
  section.append(frame);
  return frame;
}
