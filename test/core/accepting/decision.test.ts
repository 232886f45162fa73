import { isDecidable, withDecisions, type Decision, type FigureDecision } from '../../../src/core/accepting/decision';
import { lineOf } from '../../../src/core/report';
import { findingSentence } from '../../../src/text/sentences';
import { bodies } from '../../filled-form';
import { everybody, received, reportOf } from '../../received-files';

const unclear = { changes: { 'VII.2.amount': '2.080.84' } };
const doubtful = { changes: { 'VII.2.amount': '2,080' } };

function decision(changes: Partial<FigureDecision> = {}): Decision {
  return {
    about: 'figure',
    sha256: 'tam-duong.xlsx',
    code: 'VII.2.amount',
    value: '2080',
    reason: 'Đã gọi điện hỏi lại',
    ...changes,
  };
}

function amountOf(decisions: readonly Decision[], sending = doubtful): string | null {
  const files = everybody({ 'tam-duong': sending }).map((file) => withDecisions(file, decisions));
  const line = lineOf(reportOf(files), 'VII.2.amount');
  return line?.contributions.find(({ body }) => body === 'tam-duong')?.value ?? null;
}

test('a figure that an error holds back counts once a person picked its value', () => {
  expect(amountOf([])).toBeNull();
  expect(amountOf([decision()])).toBe('2080');
});

test('a decision about another file, or an earlier version of this one, changes nothing', () => {
  const file = received(doubtful);
  expect(withDecisions(file, [decision({ sha256: 'an earlier version' })])).toBe(file);
});

test('a cell that cannot be read does not count by being accepted as it is', () => {
  expect(amountOf([decision({ value: null })], unclear)).toBeNull();
});

test('the finding stays, as a note that says what was decided and why', () => {
  const file = withDecisions(received(doubtful), [decision()]);
  if (file.outcome.status !== 'read') throw new Error('not read');
  const finding = file.outcome.submission.findings.find(({ decision: made }) => made !== undefined);
  expect(finding).toMatchObject({ severity: 'note', code: 'VII.2.amount' });
  expect(finding && findingSentence(finding, 'vi', bodies)).toMatch(
    /Đã quyết định: lấy 2\.080\. Lý do: Đã gọi điện hỏi lại\.$/,
  );
  expect(finding && findingSentence(finding, 'en', bodies)).toMatch(/Decided: 2,080 counts\. Reason: /);
});

test('only an error about one figure is for a person to decide', () => {
  const base = { rule: 'r', at: null, params: {}, mend: null } as const;
  expect(isDecidable({ ...base, severity: 'error', code: 'I.1' })).toBe(true);
  expect(isDecidable({ ...base, severity: 'error', code: null })).toBe(false);
  expect(isDecidable({ ...base, severity: 'warning', code: 'I.1' })).toBe(false);
});

test('what the branch typed stays with the figure', () => {
  const files = everybody({ 'tam-duong': doubtful }).map((file) => withDecisions(file, [decision()]));
  const line = lineOf(reportOf(files), 'VII.2.amount');
  expect(line?.contributions.find(({ body }) => body === 'tam-duong')?.source?.raw).toBe('2,080');
});
