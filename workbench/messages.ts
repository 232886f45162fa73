/** The sentence under the bar: what happened, or what to do next. */
import type { LanguageChoice } from '../taskpane/language-choice';
import type { WorkbenchTexts } from '../src/text/vi/workbench';
import type { Language } from '../src/text/language';
import { make } from './element';
import { textsIn } from './texts';

type Sentence = (say: WorkbenchTexts, language: Language) => string;

export class Messages {
  private readonly text = make('p', 'message-text');
  private readonly dismiss = make('button', 'message-dismiss', '×');
  private sentence: Sentence | null = null;

  constructor(
    private readonly strip: HTMLElement,
    private readonly language: LanguageChoice,
  ) {
    this.dismiss.type = 'button';
    this.dismiss.addEventListener('click', () => this.clear());
    language.listen(() => this.show());
    strip.append(this.text, this.dismiss);
    this.clear();
  }

  tell(sentence: Sentence): void {
    this.strip.classList.remove('is-warning');
    this.sentence = sentence;
    this.show();
  }

  warn(sentence: Sentence): void {
    this.tell(sentence);
    this.strip.classList.add('is-warning');
  }

  clear(): void {
    this.sentence = null;
    this.show();
  }

  private show(): void {
    const language = this.language.current();
    const say = textsIn(language);
    this.dismiss.setAttribute('aria-label', say.dismiss);
    this.dismiss.hidden = this.sentence === null;
    this.text.textContent = this.sentence === null ? '' : this.sentence(say, language);
  }
}
