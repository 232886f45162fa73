import fc from 'fast-check';
import {
  ACCEPTED_FILE_BYTES,
  acceptedText,
  isRule,
  labelOf,
  looksAccepted,
  readAccepted,
  type AcceptedEntry,
  type AcceptedProblem,
  type ReadAccepted,
} from '../../../src/core/accepting/accepted-file';
import { appendixRules, workbookRules } from '../../../src/core/rules';
import { reportRules } from '../../../src/core/rules/report';
import { bodies, form } from '../../filled-form';

const known = { formId: form.id, bodies, formOf: (year: number) => (year === form.year ? form : null) };
const SHA = 'a'.repeat(64);
const ENTRY = { body: 'tam-duong', rule: 'money-per-person', code: 'VII.2.amount', found: '5000', reason: 'đã xem' };
const FIGURE = { body: 'tam-duong', code: 'VII.3.amount', sha256: SHA, value: '16.25', reason: 'đã hỏi' };

function readFile(json: unknown): ReadAccepted {
  return readAccepted(typeof json === 'string' ? json : JSON.stringify(json), known);
}

function readEntries(...accepted: readonly object[]): ReadAccepted {
  return readFile({ form: form.id, year: 2022, accepted });
}

function problemOf(result: ReadAccepted): AcceptedProblem | null {
  return result.status === 'refused' ? result.problem : null;
}

test('what was decided is read as it was written, in its order, with the year of the file', () => {
  const result = readEntries(ENTRY, FIGURE);
  expect(result).toMatchObject({
    status: 'read',
    wishes: [
      { ...ENTRY, year: 2022, sha256: null, value: null, label: 'money-per-person@tam-duong:VII.2.amount' },
      { ...FIGURE, year: 2022, rule: null, found: null, label: '@tam-duong:VII.3.amount' },
    ],
  });
});

test('a file without decisions is read, and says nothing', () => {
  expect(readEntries()).toEqual({ status: 'read', wishes: [] });
});

test('a mark before the text, and spaces around a reason, change nothing', () => {
  const content = `\ufeff${JSON.stringify({ form: form.id, year: 2022, accepted: [{ ...ENTRY, reason: '  đã xem ' }] })}`;
  expect(readFile(content)).toEqual(readEntries(ENTRY));
});

test('what all files together show needs no branch’s file to be held to', () => {
  expect(readEntries({ rule: 'missing-body', body: 'sin-ho', reason: 'mới thành lập' }).status).toBe('read');
});

describe('is refused, with the place and what stands there', () => {
  const without = (key: keyof typeof ENTRY): object =>
    Object.fromEntries(Object.entries(ENTRY).filter(([one]) => one !== key));

  it.each<[string, object, Partial<AcceptedProblem>]>([
    ['an entry without its reason', without('reason'), { why: 'lacks', place: 'accepted › 1 › reason' }],
    [
      'a reason too long to read',
      { ...ENTRY, reason: 'a'.repeat(501) },
      { why: 'too-long', place: 'accepted › 1 › reason', value: '500' },
    ],
    ['a reason of spaces', { ...ENTRY, reason: '  ' }, { why: 'wrong', place: 'accepted › 1 › reason' }],
    ['neither rule nor line', { body: 'tam-duong', sha256: SHA, reason: 'x' }, { why: 'about-what' }],
    ['nobody it is about', without('body'), { why: 'whose', place: 'accepted › 1' }],
    ['no version it is about', without('found'), { why: 'which-version' }],
    ['what a cell said, of no cell', { ...without('code'), rule: 'other-year' }, { why: 'which-version' }],
    ['a value besides a rule', { ...ENTRY, value: '5000' }, { why: 'value-with-rule' }],
    ['a value as an office writes it', { ...FIGURE, value: '16,25' }, { why: 'wrong', value: '"16,25"' }],
    ['a value with needless zeros', { ...FIGURE, value: '016.250' }, { why: 'wrong' }],
    ['a value that is a number', { ...FIGURE, value: 16.25 }, { why: 'wrong', value: '16.25' }],
    ['half a fingerprint', { ...FIGURE, sha256: 'abc' }, { why: 'wrong', place: 'accepted › 1 › sha256' }],
    ['a rule that nobody knows', { ...ENTRY, rule: 'no-rule' }, { why: 'unknown-rule', value: 'no-rule' }],
    ['a line that nobody knows', { ...ENTRY, code: 'I.99' }, { why: 'unknown-code', value: 'I.99' }],
    ['a branch that nobody knows', { ...ENTRY, body: 'ha-noi' }, { why: 'unknown-body', value: 'ha-noi' }],
    ['a word too many', { ...ENTRY, who: 'ai' }, { why: 'unknown-key', place: 'accepted › 1', value: 'who' }],
  ])('%s', (_, entry, problem) => {
    expect(problemOf(readEntries(entry))).toMatchObject(problem);
  });

  it.each<[string, unknown, Partial<AcceptedProblem>]>([
    ['what is no JSON', '{', { why: 'not-json' }],
    ['a list', [], { why: 'not-json' }],
    ['nothing', 'null', { why: 'not-json' }],
    ['another form', { form: 'khac', year: 2022, accepted: [] }, { why: 'other-form', value: 'khac' }],
    ['a year without a form', { form: form.id, year: 2019, accepted: [] }, { why: 'no-such-year', value: '2019' }],
    ['a file without its year', { form: form.id, accepted: [] }, { why: 'lacks', place: 'year' }],
    ['far too much', `"${'x'.repeat(ACCEPTED_FILE_BYTES)}"`, { why: 'too-large' }],
  ])('%s', (_, json, problem) => {
    expect(problemOf(readFile(json))).toMatchObject(problem);
  });

  it('the second entry by its number, and the first that is right is not used alone', () => {
    expect(problemOf(readEntries(ENTRY, { ...ENTRY, rule: 'no-rule' }))).toMatchObject({ place: 'accepted › 2' });
  });
});

test('every rule can be named, and nothing that an object has of itself', () => {
  for (const { id } of [...workbookRules, ...appendixRules, ...reportRules])
    expect([id, isRule(id)]).toEqual([id, true]);
  for (const id of ['constructor', '__proto__', '']) expect(isRule(id)).toBe(false);
});

test('whatever somebody drops is answered, never thrown', () => {
  const entry = fc.record(
    {
      body: fc.string(),
      rule: fc.string(),
      code: fc.string(),
      value: fc.string(),
      found: fc.string(),
      reason: fc.string(),
    },
    { requiredKeys: [] },
  );
  const file = fc.record({ form: fc.constantFrom(form.id, 'x'), year: fc.integer(), accepted: fc.array(entry) });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        file.map((one) => JSON.stringify(one)),
      ),
      (content) => {
        expect(['read', 'refused']).toContain(readAccepted(content, known).status);
      },
    ),
  );
});

test('a file that we write is one that we read', () => {
  const accepted: AcceptedEntry[] = [ENTRY, FIGURE];
  const content = acceptedText({ form: form.id, year: 2022, accepted });
  expect(content.endsWith('}\n')).toBe(true);
  expect(readFile(content)).toEqual(readEntries(...accepted));
});

test.each([
  [{ rule: 'blank-figure', body: null, code: null }, 'blank-figure'],
  [{ rule: 'blank-figure', body: 'sin-ho', code: null }, 'blank-figure@sin-ho'],
  [{ rule: 'blank-figure', body: null, code: 'I.1' }, 'blank-figure@I.1'],
  [{ rule: 'blank-figure', body: 'sin-ho', code: 'I.1' }, 'blank-figure@sin-ho:I.1'],
])('people are told of %j as %s', (wish, label) => {
  expect(labelOf(wish)).toBe(label);
});

test.each([
  ['{ "accepted" : [ }', true],
  [acceptedText({ form: form.id, year: 2022, accepted: [] }), true],
  ['{"form":"lai-chau-appendix","year":2022,"branches":{}}', false],
])('%j is meant as decisions: %s', (content, meant) => {
  expect(looksAccepted(content)).toBe(meant);
});
