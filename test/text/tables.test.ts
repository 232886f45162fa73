/** The words of terminal and report: tables of texts, the same in both languages. */
import { help as enHelp } from '../../src/text/en/help';
import { reportSheets as enSheets } from '../../src/text/en/report-sheets';
import { terminal as enTerminal } from '../../src/text/en/terminal';
import { help as viHelp } from '../../src/text/vi/help';
import { reportSheets as viSheets } from '../../src/text/vi/report-sheets';
import { terminal as viTerminal } from '../../src/text/vi/terminal';
import { foreignWords } from './vietnamese';

type Speaks = (...facts: readonly unknown[]) => string;

/** A text's facts are names, figures or lists of them: each as one or as the other, until the text can be told. */
function spoken(text: Speaks): string {
  const names = Array.from({ length: text.length }, (_, index) => `[${String(index + 1)}]`);
  for (let lists = 0; lists < 2 ** text.length; lists += 1) {
    const facts = names.map((name, index) => ((lists >> index) & 1 ? [name] : name));
    try {
      return text(...facts);
    } catch {
      continue;
    }
  }
  throw new Error('no facts suit this text');
}

/** Every text of a table, by its path. */
function textsOf(table: unknown, path = ''): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, spoken(table as Speaks)]];
  return Object.entries(table as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const vietnamese = [...textsOf(viTerminal), ...textsOf(viHelp), ...textsOf(viSheets)];
const english = [...textsOf(enTerminal), ...textsOf(enHelp), ...textsOf(enSheets)];

describe.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('every text in %s', (_, all) => {
  test.each(all)('%s', (path, text) => {
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.trim() === '' && !path.endsWith('takes')).toBe(false);
    expect(text).toBe(text.normalize('NFC'));
  });
});

test('both languages have the same texts', () => {
  const paths = (all: readonly [string, string][]): string[] => all.map(([path]) => path);
  expect(paths(english)).toEqual(paths(vietnamese));
});

/** Commands and options are the same in every language. */
const COMMANDS =
  /\b[a-z]+(?:-[a-z]+)+@[\w.:-]+|docs\/\S+|--?[a-z]+|thidua|\b(?:members|grassroots-unions|last-year|check|merge|read|vi|en|lai|chau|appendix|bao|cao)\b|\|/g;

test.each(vietnamese)('in Vietnamese, %s is told in Vietnamese', (_, text) => {
  expect(foreignWords(text.replace(COMMANDS, ' '))).toEqual([]);
});
