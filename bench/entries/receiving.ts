/** Reading and checking by several processes, without what the command does before and after. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { receiveFiles } from '../../src/cli/reading/receive-files';
import type { Received } from '../../src/forms/check-workbook';
import { familyOf } from '../../src/forms';

export async function receiveFolder(folder: string, jobs: number): Promise<Received[]> {
  const family = familyOf('lai-chau-appendix');
  if (!family) throw new Error('the form is not there');
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, path: join(folder, name) }));
  const choice = { family, year: null, extraTargets: null };
  return receiveFiles(files, choice, { jobs, onReceived: () => undefined });
}
