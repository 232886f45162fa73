import { acceptedText, readAccepted, type Wish } from '../../../src/core/accepting/accepted-file';
import {
  acceptedEntries,
  acceptInReport,
  answerWishes,
  decisionsOf,
  wishAboutReport,
  type Answered,
  type Checked,
} from '../../../src/core/accepting/accepting';
import type { ReportFinding } from '../../../src/core/report';
import { withDecisions, type Decision } from '../../../src/core/accepting/decision';
import type { ReceivedFile } from '../../../src/core/reporting/received';
import { bodies, form } from '../../filled-form';
import { everybody, received, reportOf, unreadable, type Sending } from '../../received-files';

const SHA = 'a'.repeat(64);
const COSTLY: Sending = { bytes: SHA, changes: { 'VII.2.amount': 5000 } };

const WISH: Wish = {
  label: 'money-per-person@tam-duong:VII.2.amount',
  year: 2022,
  rule: 'money-per-person',
  code: 'VII.2.amount',
  body: 'tam-duong',
  sha256: null,
  found: '5000',
  value: null,
  reason: 'đã đối chiếu',
};

const checked = (file: ReceivedFile, year: number | null = 2022): Checked => ({ file, year, form });

function answered(wish: Partial<Wish>, ...files: readonly (ReceivedFile | Checked)[]): Answered {
  const all = files.length === 0 ? [received(COSTLY)] : files;
  const [only] = answerWishes(
    [{ ...WISH, ...wish }],
    all.map((one) => ('form' in one ? one : checked(one))),
  );
  return only!;
}

describe('a wish', () => {
  it('that means one file is accepted in it, and the decision is held to that file’s fingerprint', () => {
    expect(answered({})).toEqual({
      wish: WISH,
      outcome: 'accepted',
      files: ['tam-duong.xlsx'],
      decision: {
        about: 'finding',
        sha256: SHA,
        rule: 'money-per-person',
        code: 'VII.2.amount',
        value: null,
        reason: 'đã đối chiếu',
      },
    });
  });

  it.each<[Answered['outcome'], string, Partial<Wish>]>([
    ['nothing', 'another line', { code: 'VII.3.amount' }],
    ['nothing', 'another rule', { rule: 'negative-figure' }],
    ['nothing', 'another branch', { body: 'sin-ho' }],
    ['other-year', 'another year', { year: 2023 }],
    ['other-version', 'another version', { sha256: 'b'.repeat(64) }],
    ['other-content', 'a cell that says something else', { found: '6000' }],
    ['impossible', 'a value that the line cannot take', { rule: null, value: '-5' }],
  ])('is answered with “%s” where it is about %s, and decides nothing', (outcome, _, wish) => {
    expect(answered(wish)).toMatchObject({ outcome, decision: null });
  });

  it('about a figure without a value is answered so, unless it brings one', () => {
    const unclear = received({ changes: { 'VII.3.amount': '16.250' } });
    const wish = { rule: null, code: 'VII.3.amount', found: '16.250' };
    expect(answered(wish, unclear)).toMatchObject({ outcome: 'no-value', decision: null });
    expect(answered({ ...wish, value: '16.25' }, unclear)).toMatchObject({
      outcome: 'accepted',
      decision: { about: 'figure', value: '16.25' },
    });
  });

  it('about a note is answered so: there is nothing to accept', () => {
    const note = received({ changes: { 'I.1': '30' } });
    expect(answered({ rule: 'number-as-text', code: 'I.1', found: null }, note)).toMatchObject({
      outcome: 'only-note',
    });
  });

  it('that could mean two files is accepted in neither, and both are told', () => {
    const files = [received(COSTLY), received({ ...COSTLY, body: 'sin-ho', bytes: 'other' })];
    expect(answered({ body: null }, ...files)).toMatchObject({
      outcome: 'several',
      files: ['tam-duong.xlsx', 'sin-ho.xlsx'],
      decision: null,
    });
  });

  it('that means one file sent twice is accepted in both', () => {
    const files = [received(COSTLY), received({ ...COSTLY, file: 'gửi lại.xlsx' })];
    expect(answered({}, ...files)).toMatchObject({ outcome: 'accepted', files: ['tam-duong.xlsx', 'gửi lại.xlsx'] });
  });

  it('means what the cell said however it was composed and spaced', () => {
    const words = received({ changes: { 'VII.3.amount': 'ba mươi triệu' } });
    const wish = { rule: null, code: 'VII.3.amount', value: '30', found: ` ${'ba mươi triệu'.normalize('NFD')}` };
    expect(answered(wish, words).outcome).toBe('accepted');
  });

  it('means nothing in a file that could not be read, nor in one whose year nobody knows', () => {
    expect(answered({}, unreadable('hỏng.xlsx')).outcome).toBe('nothing');
    expect(answered({}, checked(received(COSTLY), null)).outcome).toBe('nothing');
  });
});

test('of two decisions about the same the later counts; others stay', () => {
  const later = { ...WISH, reason: 'xem lại' };
  const other = { ...WISH, rule: null, value: '140' };
  const made = decisionsOf(answerWishes([WISH, other, later], [checked(received(COSTLY))]));
  expect(made.map(({ about, reason }) => [about, reason])).toEqual([
    ['figure', 'đã đối chiếu'],
    ['finding', 'xem lại'],
  ]);
});

describe('decisions kept in a file', () => {
  const again = (decisions: readonly Decision[], file: ReceivedFile): readonly Decision[] => {
    const accepted = acceptedEntries(decisions, [file]);
    const content = acceptedText({ form: form.id, year: 2022, accepted });
    const result = readAccepted(content, { formId: form.id, bodies, formOf: () => form });
    if (result.status === 'refused') throw new Error(JSON.stringify(result.problem));
    return decisionsOf(answerWishes(result.wishes, [checked(file)]));
  };

  it.each<[string, Sending, Partial<Decision> & Pick<Decision, 'about'>]>([
    ['a finding', COSTLY, { about: 'finding', rule: 'money-per-person', value: null }],
    ['a figure as it was read', COSTLY, { about: 'figure', value: null }],
    ['another value', COSTLY, { about: 'figure', value: '140.5' }],
    [
      'a value for a cell that holds a whole page',
      { bytes: SHA, changes: { 'VII.2.amount': `khoảng 140 triệu ${'và còn nữa '.repeat(100)}` } },
      { about: 'figure', value: '140' },
    ],
  ])('are the same when they are read again: %s', (_, sending, what) => {
    const decision = { sha256: SHA, code: 'VII.2.amount', reason: 'đã đối chiếu', ...what } as Decision;
    const file = received(sending);
    expect(again([decision], file)).toEqual([decision]);
    expect(withDecisions(file, again([decision], file))).toEqual(withDecisions(file, [decision]));
  });

  it('about a file that is not here are not kept', () => {
    const decision: Decision = { about: 'figure', sha256: 'gone', code: 'I.1', value: '1', reason: 'x' };
    expect(acceptedEntries([decision], [received(COSTLY)])).toEqual([]);
  });
});

describe('what shows only when all files are seen together', () => {
  const missing = {
    ...WISH,
    rule: 'missing-body',
    code: null,
    body: 'sin-ho',
    found: null,
    label: 'missing-body@sin-ho',
  };
  const files = everybody().filter(({ file }) => !/sin-ho|phong-tho/.test(file));
  const report = reportOf(files);
  const accept = (wish: Partial<Wish> = {}): ReturnType<typeof acceptInReport> =>
    acceptInReport(
      report,
      answerWishes(
        [{ ...missing, ...wish }],
        files.map((file) => checked(file)),
      ),
    );

  it('is open no more, keeps its reason, and changes no total', () => {
    const accepted = accept();
    expect(accepted.answered).toMatchObject([{ outcome: 'accepted' }]);
    expect(accepted.report.lines).toEqual(report.lines);
    const about = accepted.report.findings.filter(({ rule }) => rule === 'missing-body');
    expect(about.map(({ params, severity, decision }) => [params['body'], severity, decision?.reason])).toEqual(
      expect.arrayContaining([
        ['sin-ho', 'note', 'đã đối chiếu'],
        ['phong-tho', 'error', undefined],
      ]),
    );
  });

  it('is accepted for nobody where two branches could be meant', () => {
    expect(accept({ body: null }).answered).toMatchObject([{ outcome: 'several' }]);
    expect(accept({ body: null }).report.findings.every(({ decision }) => decision === undefined)).toBe(true);
  });

  it('of another branch or year is nothing', () => {
    expect(accept({ body: 'tam-duong' }).answered).toMatchObject([{ outcome: 'nothing' }]);
    expect(accept({ year: 2023 }).answered).toMatchObject([{ outcome: 'other-year', ofYears: [2022] }]);
  });

  it('is accepted by the words that mean it and no other; where they would mean two, by none', () => {
    const of = (body: string): ReportFinding =>
      report.findings.find(({ rule, params }) => rule === 'missing-body' && params['body'] === body)!;
    const wish = wishAboutReport(report, of('sin-ho'), 'mới thành lập')!;
    expect(wish).toMatchObject({ rule: 'missing-body', body: 'sin-ho', year: 2022, reason: 'mới thành lập' });
    expect(accept(wish).answered).toMatchObject([{ outcome: 'accepted' }]);
    const twice = { ...report, findings: [...report.findings, { ...of('sin-ho') }] };
    expect(wishAboutReport(twice, of('sin-ho'), 'x')).toBeNull();
    expect(wishAboutReport(report, { ...of('sin-ho'), severity: 'note' }, 'x')).toBeNull();
  });
});
