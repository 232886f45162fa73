import { compoundNames } from '../../../src/workbook/kinds/compound-names';
import { makeCompound } from './compound';

test('the names in the directory are listed, over as many sectors as it takes', () => {
  const names = ['Workbook', 'A', 'B', 'C', 'D', 'E'];
  expect([...compoundNames(makeCompound(names))]).toEqual(['Root Entry', ...names]);
});

test('a chain that loops ends', () => {
  expect(compoundNames(makeCompound(['a', 'b', 'c', 'd'], [2, 1])).has('d')).toBe(true);
});

test('a chain that leads nowhere gives what came before', () => {
  expect(compoundNames(makeCompound(['a', 'b', 'c', 'd'], [9_999])).has('a')).toBe(true);
  expect(compoundNames(makeCompound(['a', 'b', 'c', 'd'], [9_999])).has('d')).toBe(false);
});

test('a header alone has no names', () => {
  expect(compoundNames(makeCompound([]).slice(0, 512)).size).toBe(0);
  expect(compoundNames(new Uint8Array(8)).size).toBe(0);
});
