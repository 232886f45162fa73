/** The bar on top: open, save, samples, language; on a narrow screen also which half is seen. */
import { languages } from '../src/text/language';
import type { WorkbenchTexts } from '../src/text/vi/workbench';
import type { LanguageChoice } from '../taskpane/language-choice';
import { takeDrops } from './drops';
import { make } from './element';
import type { FileDesk } from './file-desk';
import { PRACTICE } from './samples';
import { textsIn } from './texts';

type Label = (say: WorkbenchTexts) => string;

/** Buttons in the language in use, told anew when it changes. */
class Labels {
  private readonly all: (() => void)[] = [];

  constructor(private readonly language: LanguageChoice) {
    language.listen(() => this.refresh());
  }

  button(className: string, label: Label): HTMLButtonElement {
    const button = make('button', className);
    button.type = 'button';
    this.keep(() => {
      button.textContent = label(this.say());
    });
    return button;
  }

  /** For what is not the text of a button. */
  keep(show: () => void): void {
    this.all.push(show);
    show();
  }

  say(): WorkbenchTexts {
    return textsIn(this.language.current());
  }

  refresh(): void {
    for (const show of this.all) show();
  }
}

function openButton(labels: Labels, desk: FileDesk): HTMLElement[] {
  const input = make('input', '');
  input.type = 'file';
  input.hidden = true;
  input.accept = '.xlsx,.xlsm,.xls,.ods';
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file can then be chosen again.
    input.value = '';
    void desk.openFiles(files);
  });
  const button = labels.button('bar-button', (say) => say.open);
  button.addEventListener('click', () => input.click());
  return [button, input];
}

function saveButton(labels: Labels, desk: FileDesk): HTMLElement {
  const button = labels.button('bar-button', (say) => say.save);
  button.addEventListener('click', () => void desk.save());
  return button;
}

function sampleMenu(labels: Labels, desk: FileDesk): HTMLElement[] {
  const button = labels.button('bar-button has-menu', (say) => say.samples);
  const menu = make('div', 'menu');
  menu.id = 'samples';
  menu.popover = 'auto';
  button.popoverTargetElement = menu;
  for (const file of Object.values(PRACTICE)) {
    const choice = labels.button('menu-item', (say) => say.practice[file.id]);
    choice.addEventListener('click', () => {
      menu.hidePopover();
      void desk.openPractice(file);
    });
    menu.append(choice);
  }
  return [button, menu];
}

function languageSwitch(labels: Labels, language: LanguageChoice): HTMLElement {
  const group = make('div', 'languages');
  group.setAttribute('role', 'group');
  labels.keep(() => group.setAttribute('aria-label', labels.say().language));
  for (const one of languages) {
    const button = make('button', 'bar-button', one === 'vi' ? 'Tiếng Việt' : 'English');
    button.type = 'button';
    button.lang = one;
    button.addEventListener('click', () => language.choose(one));
    labels.keep(() => button.setAttribute('aria-pressed', String(language.current() === one)));
    group.append(button);
  }
  return group;
}

/** Only seen where grid and pane do not fit side by side. */
function halfSwitch(labels: Labels, work: HTMLElement): HTMLElement {
  const shown = (): 'grid' | 'pane' => (work.dataset['shown'] === 'pane' ? 'pane' : 'grid');
  const button = labels.button('bar-button bar-half', (say) => (shown() === 'grid' ? say.showPane : say.showGrid));
  button.addEventListener('click', () => {
    work.dataset['shown'] = shown() === 'grid' ? 'pane' : 'grid';
    labels.refresh();
  });
  work.addEventListener('shown', () => labels.refresh());
  return button;
}

export function startBar(bar: HTMLElement, work: HTMLElement, language: LanguageChoice, desk: FileDesk): void {
  const labels = new Labels(language);
  labels.keep(() => {
    document.documentElement.lang = language.current();
    document.getElementById('pane')?.setAttribute('aria-label', labels.say().pane);
  });
  bar.append(
    ...openButton(labels, desk),
    saveButton(labels, desk),
    ...sampleMenu(labels, desk),
    halfSwitch(labels, work),
    languageSwitch(labels, language),
  );
  takeDrops(bar, (files) => void desk.openFiles(files));
}
