/** The rule book's texts: what a rule is about, why it matters, bad data as staff really write it, and the mend. */
import type { ReadNoticeId } from '../core/reading/read-notice';
import type { Severity } from '../core/finding';
import type { Need } from '../core/rules/rule';
import type { RuleId } from './rule-texts';

export interface RulePage {
  /** What is looked at, as a heading: no full stop. */
  readonly what: string;
  readonly why: string;
  /** What stood in the workbook, with a figure of the form. */
  readonly example: string;
  readonly mend: string;
}

/** What the reader meets before any form is looked for; its own sentence is the example. */
export type NoticePage = Omit<RulePage, 'example'>;

export type RulePages = Partial<Readonly<Record<RuleId, RulePage>>>;

/** Said by a rule whenever it is met, with more to the point: people never see these themselves. */
export type SilentNotice = 'error-value' | 'external-link' | 'blank-workbook';

export interface RuleBook {
  readonly chapters: readonly { readonly title: string; readonly pages: RulePages }[];
  /** The same pages by rule; the type holds them complete. */
  readonly pages: Readonly<Record<RuleId, RulePage>>;
  readonly notices: Readonly<Record<Exclude<ReadNoticeId, SilentNotice>, NoticePage>>;
  readonly words: {
    readonly title: string;
    readonly about: readonly string[];
    readonly noticesTitle: string;
    readonly noticesAbout: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly needs: Readonly<Record<LooksAt, string>>;
    readonly needed: (needs: readonly string[]) => string;
    readonly why: string;
    readonly example: string;
    readonly said: string;
    readonly mend: string;
  };
}

/** What a rule looks at first, and what it needs besides. */
export type LooksAt = Need;
