/** What was typed and not yet kept, for when the pane is opened anew: it lasts as long as the program it stands in. */
import type { Decision } from '../src/core/decision';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const DECISIONS = 'thidua.decisions';
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

export class TypedTexts {
  constructor(private readonly storage: () => Store) {}

  decisions(): readonly Decision[] {
    const read = (): unknown => JSON.parse(this.storage().getItem(DECISIONS) ?? '[]');
    const kept = tried(read, []);
    return Array.isArray(kept) ? kept.filter(isDecision) : [];
  }

  keepDecisions(decisions: readonly Decision[]): void {
    tried(() => this.storage().setItem(DECISIONS, JSON.stringify(decisions)), undefined);
  }

  draft(key: string): string | null {
    return tried(() => this.storage().getItem(DRAFT + key), null);
  }

  /** Null once it is kept elsewhere, or given up. */
  keepDraft(key: string, text: string | null): void {
    tried(
      () => (text === null ? this.storage().removeItem(DRAFT + key) : this.storage().setItem(DRAFT + key, text)),
      undefined,
    );
  }
}
