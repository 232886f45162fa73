import fc from 'fast-check';
import { withDecisions } from '../../../src/core/accepting/decision';
import { chooseByBody, statusOf, usable, type Chosen } from '../../../src/core/reporting/received';
import { form } from '../../filled-form';
import { received, unreadable, type Sending } from '../../received-files';

function chosenOf(...sendings: readonly Sending[]): Chosen {
  return chooseByBody(
    form,
    sendings.map((one) => received(one)),
  ).get('tam-duong')!;
}

/** "b.xlsx; a.xlsx saved-later I.1": the file that counts, then each that does not, why, and where they differ. */
function told({ counted, superseded }: Chosen): string {
  const others = superseded.map(({ other, why, differing }) => `${other.file} ${why} ${differing.join(' ')}`.trim());
  return [counted.file, ...others].join('; ');
}

const monday = '2022-11-14T08:00:00Z';
const tuesday = '2022-11-15T08:00:00Z';

describe('which of two files of one body counts', () => {
  test.each<[string, Sending, Sending, string]>([
    [
      'the same bytes: either',
      { file: 'a.xlsx', bytes: 'x' },
      { file: 'b.xlsx', bytes: 'x' },
      'a.xlsx; b.xlsx same-bytes',
    ],
    [
      'the same figures: either',
      { file: 'a.xlsx' },
      { file: 'b.xlsx', changes: { 'I.1': '030' } },
      'a.xlsx; b.xlsx same-figures',
    ],
    [
      'the one saved later',
      { file: 'a.xlsx', modified: monday },
      { file: 'b.xlsx', modified: tuesday, changes: { 'I.1': 31 } },
      'b.xlsx; a.xlsx saved-later I.1',
    ],
    [
      'nobody knows where they were saved at once',
      { file: 'a.xlsx', modified: monday },
      { file: 'b.xlsx', modified: monday, changes: { 'I.1': 31 } },
      'a.xlsx; b.xlsx undecided I.1',
    ],
    [
      'nobody knows where one does not say when it was saved',
      { file: 'a.xlsx' },
      { file: 'b.xlsx', modified: monday, changes: { 'I.1': 31 } },
      'b.xlsx; a.xlsx undecided I.1',
    ],
    [
      'a blank, a zero and a dash are different figures',
      { file: 'a.xlsx', changes: { 'I.1': 0, 'I.2': '-', 'I.3': { result: null } } },
      { file: 'b.xlsx', changes: { 'I.1': '-', 'I.2': { result: null }, 'I.3': 0 } },
      'a.xlsx; b.xlsx undecided I.1 I.2 I.3',
    ],
    [
      'a line that one file lacks is a difference',
      { file: 'a.xlsx', modified: monday },
      { file: 'b.xlsx', modified: tuesday, changes: { 'I.2': null } },
      'b.xlsx; a.xlsx saved-later I.2',
    ],
    [
      'unclear figures are alike where the same was typed',
      { file: 'a.xlsx', changes: { 'I.1': '1.000', 'I.2': 'x' } },
      { file: 'b.xlsx', changes: { 'I.1': '1.000', 'I.2': 'y' } },
      'a.xlsx; b.xlsx undecided I.2',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(told(chosenOf(one, other))).toBe(expected);
    expect(told(chosenOf(other, one))).toBe(expected);
  });

  test('figures that nobody can decide on do not count; all others do', () => {
    expect([...chosenOf({ file: 'a.xlsx' }, { file: 'b.xlsx', changes: { 'I.1': 31, 'V.1': 2 } }).disputed]).toEqual([
      'I.1',
      'V.1',
    ]);
    const later = chosenOf(
      { file: 'a.xlsx', modified: monday },
      { file: 'b.xlsx', modified: tuesday, changes: { 'I.1': 31 } },
    );
    expect(later.disputed.size).toBe(0);
  });

  test('what was decided about one file makes it differ from no other; by a decision two may agree', () => {
    const changes = { 'VII.3.amount': '109,125', 'I.1': 31 };
    const files = [
      received({ file: 'a.xlsx', modified: monday, changes: { ...changes, 'I.1': 30 } }),
      received({ file: 'b.xlsx', modified: tuesday, changes }),
    ];
    const decide = (code: string, value: string): string => {
      const decision = { about: 'figure', sha256: 'b.xlsx', code, value, reason: 'đã hỏi' } as const;
      return told(
        chooseByBody(
          form,
          files.map((file) => withDecisions(file, [decision])),
        ).get('tam-duong')!,
      );
    };
    expect(decide('VII.3.amount', '109.125')).toBe('b.xlsx; a.xlsx saved-later I.1');
    expect(decide('I.1', '30')).toBe('b.xlsx; a.xlsx same-figures');
  });

  test('of three files, each is held against the one that counts', () => {
    const chosen = chosenOf(
      { file: 'a.xlsx', modified: monday },
      { file: 'b.xlsx', modified: tuesday, changes: { 'I.1': 31 } },
      { file: 'c.xlsx', changes: { 'I.2': 9 } },
    );
    expect(told(chosen)).toBe('b.xlsx; a.xlsx saved-later I.1; c.xlsx undecided I.1 I.2');
    expect([...chosen.disputed]).toEqual(['I.1', 'I.2']);
  });

  test('the order in which they came changes nothing', () => {
    const sendings: readonly Sending[] = [
      { file: 'a.xlsx', modified: monday },
      { file: 'b.xlsx', modified: monday, changes: { 'I.1': 31 } },
      { file: 'c.xlsx', modified: tuesday, changes: { 'I.2': 9 } },
      { file: 'd.xlsx' },
    ];
    const expected = told(chosenOf(...sendings));
    fc.assert(
      fc.property(fc.shuffledSubarray([...sendings], { minLength: 4 }), (shuffled) => {
        expect(told(chosenOf(...shuffled))).toBe(expected);
      }),
      { numRuns: 24 },
    );
  });
});

describe('what became of a file', () => {
  const files = {
    merged: received({ file: 'a.xlsx' }),
    duplicate: received({ file: 'b.xlsx' }),
    refused: received({ file: 'c.xlsx', title: 'PHỤ LỤC NĂM 2021' }),
    fault: unreadable('d.pdf'),
  };
  const chosen = chooseByBody(form, Object.values(files));

  test.each(Object.entries(files))('%s', (status, file) => {
    expect(statusOf(file, chosen)).toBe(status);
  });
});

describe('a file can be merged', () => {
  test('where it is read, its body is known and nothing refuses it', () => {
    expect(usable(received({ changes: { 'I.1': -5 } }))).toMatchObject({ bodyId: 'tam-duong', file: 'tam-duong.xlsx' });
  });

  test.each<[string, Sending]>([
    ['nobody knows whose it is', { heading: null, file: 'a.xlsx' }],
    ['it names two branches', { heading: 'huyện Tân Uyên, huyện Than Uyên' }],
    ['it is of another year', { title: 'PHỤ LỤC NĂM 2021' }],
    ['it is another form', { arrange: () => [] }],
  ])('not where %s', (_, sending) => {
    expect(usable(received(sending))).toBeNull();
  });

  test('not where it could not be read', () => {
    expect(usable(unreadable('a.pdf'))).toBeNull();
  });
});
