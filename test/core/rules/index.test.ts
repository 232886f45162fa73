import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendixRules, layoutRules, workbookRules } from '../../../src/core/rules';
import { reportRules } from '../../../src/core/rules/report';
import { said } from './pair';

const ids = [...workbookRules, ...layoutRules, ...appendixRules, ...reportRules].map(({ id }) => id);

/** What the tests of this folder and the one below it say. */
const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');

test('every rule stands once in the lists', () => {
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.length).toBeGreaterThan(40);
});

test.each(ids)('%s has a form that yields it and a near miss that does not', (id) => {
  const named = (what: string): boolean => new RegExp(`\\b${what}\\(\\s*'${id}'`).test(tests);
  expect({ raises: named('raises'), passes: named('passes') }).toEqual({ raises: true, passes: true });
});

const LISTS = ['index.ts', 'figure-errors.ts'];

test('every file of a rule is in a list', () => {
  const listed = (folder: string): string[] => {
    const files = readdirSync(folder);
    const lists = files.filter((file) => LISTS.includes(file));
    const list = lists.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    return files
      .filter((file) => file.endsWith('.ts') && ![...LISTS, 'rule.ts', 'report-rule.ts'].includes(file))
      .filter((file) => !list.includes(`'./${file.replace('.ts', '')}'`));
  };
  expect(listed('src/core/rules')).toEqual([]);
  expect(listed('src/core/rules/report')).toEqual([]);
});

/** Everything else is an error: the figure, or the whole form, does not count until a person decides. */
const TO_LOOK_AT = [
  'no-year',
  'body-from-file-name',
  'body-differs-from-file-name',
  'stray-line',
  'figure-without-line',
  'figure-on-title',
  'rate-without-result',
  'measure-changed',
  'hidden-figure',
  'shown-otherwise',
  'struck-out-figure',
  'unseen-figure',
  'linked-figure',
  'amount-unchecked',
  'amount-without-count',
  'count-without-amount',
  'blank-figure',
  'rate-mismatch',
  'rate-without-target',
  'target-differs',
  'sent-again-later',
  'other-file-unreadable',
  'figure-not-asked',
  'own-on-branch-lines',
  'zero-target',
  'body-from-sent-form',
  'old-form-version',
  'locked-cell-changed',
  'labels-against-marks',
  'line-under-other-title',
  'figure-from-hidden-sheet',
  'amount-unlike-other-rows',
  'rate-as-ratio',
  'rate-impossible',
  'far-above-target',
  'total-counts-twice',
  'total-differs',
  'breakdown-above-total',
  'breakdown-above-all',
  'part-above-whole',
  'same-figure-twice',
  'far-from-last-year',
  'copied-from-last-year',
  'same-figures-as-other',
  'far-from-others',
  'money-unlike-others',
  'money-unlike-last-year',
  'decided-figure-doubtful',
];
const TO_KNOW = [
  'form-of-other-year',
  'label-nearly',
  'formula-figure',
  'number-as-text',
  'sent-twice-alike',
  'targets-do-not-add-up',
  'target-not-assigned',
  'sent-form-broken',
  'label-erased',
  'locked-row-lost',
  'hidden-sheet-figures',
  'old-encoding-text',
  'targets-allowed',
  'rate-unreadable',
  'result-not-assigned',
  'total-with-extras',
  'unlike-measures',
  'listed-not-summed',
  'dash-meanings',
];

test('what is only to be looked at or known keeps no figure out; all else does', () => {
  const severities = [...workbookRules, ...layoutRules, ...appendixRules, ...reportRules].map(({ id, severity }) => [
    id,
    severity,
  ]);
  const expected = ids.map((id) => [id, TO_LOOK_AT.includes(id) ? 'warning' : TO_KNOW.includes(id) ? 'note' : 'error']);
  expect(severities).toEqual(expected);
});

describe('a form with nothing wrong', () => {
  test('of a branch is not spoken of', () => {
    expect(said({})).toEqual([]);
  });

  test('of the province is told how its judgements and shares are used, and nothing else', () => {
    expect(said({ body: 'lai-chau', fileName: 'tinh Lai Chau.xlsx' })).toEqual(['(form) note listed-not-summed']);
  });

  test('typed as text throughout gets notes alone', () => {
    const typed = { 'I.1': '030', 'VII.2.count': '6.057', 'VII.2.amount': '1.402,14', 'II.1': '–', 'IV.6': '02' };
    expect(said({ changes: typed }).filter((line) => !line.includes(' note '))).toEqual([]);
  });
});
