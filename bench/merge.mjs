/** One run of the real command over a folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeScript } from './child.mjs';

export const command = fileURLToPath(new URL('../dist/cli/thidua.js', import.meta.url));
const targets = fileURLToPath(new URL('../samples/targets-2022.json', import.meta.url));

/** Exit status 2 is a file or report that failed, which a bench must not take for speed; 0 and 1 are both a report. */
export async function merge(folder, options = []) {
  const into = mkdtempSync(join(tmpdir(), 'thidua-report-'));
  try {
    const out = join(into, 'report.xlsx');
    const { status, complaints, ...usage } = await timeScript([
      command,
      'merge',
      folder,
      ...['--targets', targets, '--out', out, ...options],
    ]);
    if (status !== 0 && status !== 1) throw new Error(`thidua merge: exit status ${String(status)}\n${complaints}`);
    return usage;
  } finally {
    rmSync(into, { recursive: true });
  }
}
