import { existsSync } from 'node:fs';
import { PRACTICE, samplesOfBranches } from '../../workbench/samples';

test('every sample that the page offers is there', () => {
  const addresses = [...samplesOfBranches, ...Object.values(PRACTICE).map(({ address }) => address)];
  expect(addresses.filter((address) => !existsSync(address))).toEqual([]);
  expect(samplesOfBranches).toHaveLength(12);
});
