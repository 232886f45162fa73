/** Runs LibreOffice without a screen; each run has a profile of its own, so that none waits for another. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Converts a file into `folder`; gives the path of what was made. */
export function convert(file: string, to: string, folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'thidua-office-'));
  try {
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', to, '--outdir', folder, file],
      { stdio: 'ignore', timeout: 110_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const extension = to.split(':')[0] ?? to;
  return join(folder, `${basename(file, extname(file))}.${extension}`);
}
