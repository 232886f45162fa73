import { SharedParts } from '../../src/cli/shared-parts';

const submission = (value: string): { at: { sheet: string; cell: string }; reading: object; file: string } => ({
  at: { sheet: 'Phụ lục', cell: 'D8' },
  reading: { state: 'value', value, remarks: [] },
  file: value,
});

test('what is shared is equal to what came', () => {
  const parts = new SharedParts();
  for (const value of ['35', '?', '35', '#1', 'null'])
    expect(parts.share(submission(value))).toEqual(submission(value));
});

test('equal parts of two submissions become one object, different ones do not', () => {
  const parts = new SharedParts();
  const [one, other] = [parts.share(submission('35')), parts.share(submission('36'))];
  expect(other.at).toBe(one.at);
  expect(other.reading).not.toBe(one.reading);
});

test('a text, a number and nothing are told apart', () => {
  const parts = new SharedParts();
  const values = [{ v: '1' }, { v: 1 }, { v: null }, { v: 'null' }, ['1'], { 0: '1' }];
  expect(values.map((value) => parts.share(value))).toEqual(values);
});
