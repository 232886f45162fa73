/** The rule book for people: rules, sentences, samples and printed pages say the same. */
import { readFileSync } from 'node:fs';
import { readNoticeSeverity } from '../../src/core/reading/read-notice';
import { languages } from '../../src/text/language';
import type { RulePage, NoticePage } from '../../src/text/rule-book';
import { findingSentence } from '../../src/text/sentences';
import { listedRules, PAGES, RULE_BOOKS, ruleBookPage } from '../../docs/rule-book/page';
import { bodies } from '../filled-form';
import { noticeFacts, ruleFacts } from './sample-facts';
import { foreignWords } from './vietnamese';

const ids = listedRules.map(({ rule }) => rule.id);
const samples = { rules: ruleFacts, notices: noticeFacts };

describe.each(languages)('the rule book in %s', (language) => {
  const book = RULE_BOOKS[language];
  const pages: [string, Partial<RulePage> & NoticePage][] = [
    ...Object.entries(book.pages),
    ...Object.entries(book.notices),
  ];

  test('has every rule of the lists in exactly one chapter, and no other', () => {
    expect(book.chapters.flatMap((chapter) => Object.keys(chapter.pages)).sort()).toEqual([...ids].sort());
    expect(Object.keys(book.pages).sort()).toEqual([...ids].sort());
  });

  test('has every notice that a person can see', () => {
    const silent = ['error-value', 'external-link', 'blank-workbook'];
    expect(Object.keys(book.notices).sort()).toEqual(
      Object.keys(readNoticeSeverity)
        .filter((id) => !silent.includes(id))
        .sort(),
    );
  });

  test('is printed as the rules, sentences and samples have it; if not, run "npm run rule-book"', () => {
    expect(readFileSync(PAGES[language], 'utf8')).toBe(ruleBookPage(language, samples, bodies));
  });

  test('tells each rule with its severity and the very sentence that people see', () => {
    const page = readFileSync(PAGES[language], 'utf8');
    for (const { rule } of listedRules) {
      const section = page.split('\n### ').find((one) => one.includes(`(\`${rule.id}\`)\n`)) ?? '';
      expect(section).toContain(book.words.severities[rule.severity]);
      const params = ruleFacts[rule.id as keyof typeof ruleFacts];
      expect(section.replace(/\\/g, '')).toContain(findingSentence({ rule: rule.id, params }, language, bodies));
    }
  });

  test.each(pages)('%s is told in sentences', (_, { what, why, example = '.', mend }) => {
    expect(what).toMatch(/^[\p{Lu}“]/u);
    expect(what).not.toMatch(/[.:]$/);
    for (const text of [why, example, mend]) {
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(/ {2}|\.\.| [,;:!?]|undefined/);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test.each(pages)('%s says more than its finding does', (id, { why, mend }) => {
    const params = { ...noticeFacts, ...ruleFacts }[id as keyof typeof ruleFacts];
    const sentence = findingSentence({ rule: id, params }, language, bodies);
    for (const text of [why, mend]) expect(sentence).not.toBe(text);
  });
});

const vietnamese = Object.entries({ ...RULE_BOOKS.vi.pages, ...RULE_BOOKS.vi.notices });

test.each(vietnamese)('in Vietnamese, %s is told in Vietnamese', (_, page) => {
  expect(foreignWords(Object.values(page).join(' '))).toEqual([]);
});
