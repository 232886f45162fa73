/** Runs LibreOffice without a screen; each run has a profile of its own, so that none waits for another. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Left to itself LibreOffice believes the values that stand beside formulas; 0 means: always calculate anew. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${['OOXMLRecalcMode', 'ODFRecalcMode']
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;

/** Converts a file into `folder`, every formula calculated anew; gives the path of what was made. */
export function convert(file: string, to: string, folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'thidua-office-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore', timeout: 110_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const extension = to.split(':')[0] ?? to;
  return join(folder, `${basename(file, extname(file))}.${extension}`);
}
