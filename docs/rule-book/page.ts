/** The rule book as a page: every rule with its own severity, needs and sentence, joined with its texts. */
import { readNoticeSeverity, type ReadNoticeId } from '../../src/core/reading/read-notice';
import type { Bodies } from '../../src/core/register';
import { appendixRules, layoutRules, workbookRules } from '../../src/core/rules';
import { reportRules } from '../../src/core/rules/report';
import type { Severity } from '../../src/core/finding';
import type { Need } from '../../src/core/rules/rule';
import { ruleBook as en } from '../../src/text/en/rule-book';
import type { Language } from '../../src/text/language';
import type { LooksAt, RuleBook } from '../../src/text/rule-book';
import type { RuleId } from '../../src/text/rule-texts';
import { findingSentence, noticeSentence } from '../../src/text/sentences';
import { ruleBook as vi } from '../../src/text/vi/rule-book';

export const RULE_BOOKS: Readonly<Record<Language, RuleBook>> = { vi, en };

/** Where each language's page stands, from the repository's root. */
export const PAGES: Readonly<Record<Language, string>> = { vi: 'docs/quy-tac.md', en: 'docs/rules.md' };

interface AnyRule {
  readonly id: string;
  readonly severity: Severity;
  readonly needs: Need;
}

interface Listed {
  readonly rule: AnyRule;
  readonly looksAt: readonly LooksAt[];
}

/** What is looked at to meet a need: what is assigned, and last year, are nothing without the appendix. */
function looksAt(needs: Need): readonly LooksAt[] {
  return needs === 'target' || needs === 'last-year' ? ['appendix', needs] : [needs];
}

/** Every rule there is, in the order in which their findings are told. */
export const listedRules: readonly Listed[] = (
  [...workbookRules, ...layoutRules, ...appendixRules, ...reportRules] as readonly AnyRule[]
).map((rule) => ({ rule, looksAt: looksAt(rule.needs) }));

export interface Samples {
  readonly rules: Readonly<Record<RuleId, object>>;
  readonly notices: Readonly<Record<ReadNoticeId, object>>;
}

type Params = Parameters<typeof findingSentence>[0]['params'];

function items(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([name, text]) => `- **${name}:** ${text}`).join('\n');
}

/** Signs that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[*_`<[\]]/g, '\\$&');
}

function ruleSection({ rule, looksAt }: Listed, book: RuleBook, sentence: string): string {
  const { what, why, example, mend } = book.pages[rule.id as RuleId];
  const { words } = book;
  const needed = words.needed(looksAt.map((one) => words.needs[one]));
  return [
    `### ${plain(what)} (\`${rule.id}\`)`,
    `${words.severities[rule.severity]} · ${needed}`,
    items([
      [words.why, plain(why)],
      [words.example, plain(example)],
      [words.said, plain(sentence)],
      [words.mend, plain(mend)],
    ]),
  ].join('\n\n');
}

function noticeSection(id: keyof RuleBook['notices'], { notices, words }: RuleBook, sentence: string): string {
  const { what, why, mend } = notices[id];
  return [
    `### ${plain(what)} (\`${id}\`)`,
    words.severities[readNoticeSeverity[id]],
    items([
      [words.why, plain(why)],
      [words.said, plain(sentence)],
      [words.mend, plain(mend)],
    ]),
  ].join('\n\n');
}

export function ruleBookPage(language: Language, samples: Samples, bodies: Bodies): string {
  const book = RULE_BOOKS[language];
  const { words } = book;
  const chapters = book.chapters.flatMap(({ title, pages }) => [
    `## ${title}`,
    ...listedRules
      .filter(({ rule }) => Object.hasOwn(pages, rule.id))
      .map((one) => {
        const params = samples.rules[one.rule.id as RuleId] as Params;
        return ruleSection(one, book, findingSentence({ rule: one.rule.id, params }, language, bodies));
      }),
  ]);
  const notices = (Object.keys(book.notices) as (keyof RuleBook['notices'])[]).map((id) =>
    noticeSection(id, book, noticeSentence({ id, params: samples.notices[id] as Record<string, string> }, language)),
  );
  const parts = [
    '<!-- npm run rule-book -->',
    `# ${words.title}`,
    ...words.about,
    ...chapters,
    `## ${words.noticesTitle}`,
    words.noticesAbout,
    ...notices,
  ];
  return `${parts.join('\n\n')}\n`;
}
