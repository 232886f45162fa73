/** What axe finds of a page as it stands. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Visit } from './workbench';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Only our own markup: the grid stands in its frame, and Fluent puts stops for the Tab key beside its tabs. */
export async function serious({ page }: Pick<Visit, 'page'>): Promise<string[]> {
  // Injected by the debugger, not by the page: its own rules would not let it in.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression:
      'axe.run({ exclude: [["[data-tabster-dummy]"]] }, { iframes: false }).then((found) => JSON.stringify(found))',
    awaitPromise: true,
    returnByValue: true,
  });
  const found = JSON.parse(String(result.value)) as AxeResults;
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
