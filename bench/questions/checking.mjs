/** What checking one form costs once it is read. */
import { fileURLToPath } from 'node:url';
import { alternately, ask } from '../child.mjs';
import { printTable } from '../table.mjs';

const script = fileURLToPath(new URL('../readers/checking.mjs', import.meta.url));

export async function checking({ folder, asked, checkingBundle, rounds }) {
  const answers = await alternately(rounds, {
    check: () => ask(process.execPath, [script, folder, JSON.stringify(asked)], { BUNDLE: checkingBundle }),
  });
  const { freshMs, warmMs, sum } = answers.check;
  const rows = [{ freshMs, warmMs }];
  printTable('Checking a form that is read: processor time', rows, {
    ' ': () => 'check',
    'ms, fresh process': (row) => row.freshMs,
    'ms, warm': (row) => row.warmMs,
  });
  return { rows, wrong: sum === asked.sum ? [] : [`the check added up ${String(sum)}, not ${String(asked.sum)}`] };
}
