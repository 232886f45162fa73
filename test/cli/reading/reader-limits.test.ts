import { readFileSync } from 'node:fs';
import { MOST_PATIENCE, readerLimits } from '../../../src/cli/reading/reader-limits';

test('the published limits of a reading process are these, in both languages', () => {
  const page = readFileSync('docs/reading-limits.md', 'utf8');
  for (const [name, value] of Object.entries(readerLimits)) {
    const lines = page.split('\n').filter((line) => line.includes(`\`${name}\``));
    expect(lines.map((line) => line.includes(` ${String(value)} `))).toEqual([true, true]);
  }
  expect(page).toContain(`nhiều nhất gấp ${String(MOST_PATIENCE)} lần`);
});
