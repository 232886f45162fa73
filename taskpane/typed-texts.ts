/** What was typed and not yet kept, for when the pane is opened anew: it lasts as long as the program it stands in. */
import type { Wish } from '../src/core/accepting/accepted-file';
import type { Decision } from '../src/core/accepting/decision';
import type { PaneState } from './state/pane-state';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const DECISIONS = 'thidua.decisions';
const WISHES = 'thidua.wishes';
const FORMULAS = 'thidua.formulas';
const DRAFT = 'thidua.draft.';

/** A browser may keep nothing, and then refuses by throwing. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function isDecision(one: unknown): one is Decision {
  return typeof one === 'object' && one !== null && 'about' in one && 'sha256' in one && 'reason' in one;
}

function isWish(one: unknown): one is Wish {
  return typeof one === 'object' && one !== null && 'label' in one && 'rule' in one && 'reason' in one;
}

type Formulas = PaneState['formulas'];

function isFormulas(one: unknown): one is Formulas {
  const isTexts = (texts: unknown): boolean =>
    typeof texts === 'object' && texts !== null && Object.values(texts).every((text) => typeof text === 'string');
  return typeof one === 'object' && one !== null && !Array.isArray(one) && Object.values(one).every(isTexts);
}

export class TypedTexts {
  /** Keys of the texts that are being typed, whether they could be kept or not. */
  private readonly halfTyped = new Set<string>();

  constructor(private readonly storage: () => Store) {}

  decisions(): readonly Decision[] {
    return this.list(DECISIONS).filter(isDecision);
  }

  keepDecisions(decisions: readonly Decision[]): void {
    this.keep(DECISIONS, decisions);
  }

  /** What is accepted of the report as a whole. */
  wishes(): readonly Wish[] {
    return this.list(WISHES).filter(isWish);
  }

  keepWishes(wishes: readonly Wish[]): void {
    this.keep(WISHES, wishes);
  }

  /** Arguments of functions, as they were typed or picked. */
  formulas(): Formulas {
    const kept = tried((): unknown => JSON.parse(this.storage().getItem(FORMULAS) ?? '{}'), {});
    return isFormulas(kept) ? kept : {};
  }

  keepFormulas(formulas: Formulas): void {
    tried(() => this.storage().setItem(FORMULAS, JSON.stringify(formulas)), undefined);
  }

  /** Whether a field on the page holds text that stands nowhere else. */
  isTyping(): boolean {
    return this.halfTyped.size > 0;
  }

  draft(key: string): string | null {
    const text = tried(() => this.storage().getItem(DRAFT + key), null);
    if (text !== null) this.note(key, text);
    return text;
  }

  /** Null once it is kept elsewhere, or given up. */
  keepDraft(key: string, text: string | null): void {
    this.note(key, text);
    tried(
      () => (text === null ? this.storage().removeItem(DRAFT + key) : this.storage().setItem(DRAFT + key, text)),
      undefined,
    );
  }

  private note(key: string, text: string | null): void {
    if (text === null || text.trim() === '') this.halfTyped.delete(key);
    else this.halfTyped.add(key);
  }

  private list(key: string): unknown[] {
    const kept = tried((): unknown => JSON.parse(this.storage().getItem(key) ?? '[]'), []);
    return Array.isArray(kept) ? kept : [];
  }

  private keep(key: string, list: readonly unknown[]): void {
    tried(() => this.storage().setItem(key, JSON.stringify(list)), undefined);
  }
}

/** One for the page: what is typed into any of its fields. */
export const typedTexts = new TypedTexts(() => sessionStorage);
