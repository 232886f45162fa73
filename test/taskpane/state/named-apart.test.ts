import * as fc from 'fast-check';
import { namedApart } from '../../../taskpane/state/named-apart';

function names(given: readonly string[], taken: readonly string[] = []): string[] {
  return namedApart(
    given.map((name, id) => ({ id, name })),
    new Set(taken),
  ).map(({ name }) => name);
}

test('names that differ stay as they are', () => {
  expect(names(['a.xlsx', 'A.xlsx', 'x/a.xlsx'], ['b.xlsx'])).toEqual(['a.xlsx', 'A.xlsx', 'x/a.xlsx']);
});

test('a name that is taken gets a number before its ending', () => {
  expect(names(['a.xlsx', 'a.xlsx'], ['a.xlsx', 'a (2).xlsx'])).toEqual(['a (3).xlsx', 'a (4).xlsx']);
});

test('a name without an ending, or in a folder with a point, gets its number at the end', () => {
  expect(names(['bao cao', 'nam.2022/a'], ['bao cao', 'nam.2022/a'])).toEqual(['bao cao (2)', 'nam.2022/a (2)']);
});

test('whatever the names are, no two end alike and nobody loses its number', () => {
  const name = fc.constantFrom('a', 'a (2)', 'a.xlsx', 'a (2).xlsx', '.xlsx', '');
  fc.assert(
    fc.property(fc.array(name), fc.array(name), (given, taken) => {
      const own = names(given, taken);
      expect(new Set([...own, ...taken]).size).toBe(given.length + new Set(taken).size);
    }),
  );
});
