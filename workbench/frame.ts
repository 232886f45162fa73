/** The grid's frame: its page may do what this one may not, so it stands apart. */
import type { LanguageChoice } from '../taskpane/language-choice';
import type { FileDesk } from './file-desk';
import { startMessage } from './frame-messages';
import { takeDrops } from './drops';
import { textsIn } from './texts';

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
    inside.postMessage(startMessage(language.current()), location.origin, [port]);
    takeDrops(inside, desk);
  });
  frame.src = 'grid.html';
  section.append(frame);
  return frame;
}
