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

/** Starts LibreOffice with what `uses` asks of it, one run after another with the same profile. */
function withOffice(uses: (run: (...args: readonly string[]) => void, profile: string) => void): void {
  const profile = mkdtempSync(join(tmpdir(), 'thidua-office-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    const run = (...args: readonly string[]): void => {
      execFileSync('soffice', [...settings, ...args], { stdio: 'ignore', timeout: 110_000 });
    };
    uses(run, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Converts files into `folder` in one run, every formula calculated anew; gives the paths of what was made, in their order. */
export function convertAll(files: readonly string[], to: string, folder: string): readonly string[] {
  withOffice((run) => {
    run('--convert-to', to, '--outdir', folder, ...files);
  });
  const extension = to.split(':')[0] ?? to;
  return files.map((file) => join(folder, `${basename(file, extname(file))}.${extension}`));
}

export function convert(file: string, to: string, folder: string): string {
  return convertAll([file], to, folder)[0] ?? '';
}

/** Takes the place of the empty module that a new profile begins with. */
function writeMacro(profile: string, body: string): void {
  const escaped = `Sub Run\n${body}\nEnd Sub`.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  writeFileSync(
    join(profile, 'user', 'basic', 'Standard', 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
}

const FILTERS = { xlsx: 'Calc MS Excel 2007 XML', xls: 'MS Excel 97', ods: 'calc8' } as const;
export type OfficeFormat = keyof typeof FILTERS;

/**
 * Opens a file as a person would, does what the Basic statements say with its first sheet (`sheet`, unprotected) and saves
 * it in each of the formats; gives the paths by format.
 */
export function edit<Format extends OfficeFormat>(
  file: string,
  statements: readonly string[],
  formats: readonly Format[],
  folder: string,
): Record<Format, string> {
  const url = (path: string): string => JSON.stringify(pathToFileURL(path).href);
  const paths = formats.map((format) => [format, join(folder, `${basename(file, extname(file))}.${format}`)] as const);
  const property = (name: string, value: string): string[] => [
    'Dim one(0) As New com.sun.star.beans.PropertyValue',
    `one(0).Name = ${JSON.stringify(name)}`,
    `one(0).Value = ${value}`,
  ];
  const macro = [
    ...property('Hidden', 'True'),
    `document = StarDesktop.loadComponentFromURL(${url(file)}, "_blank", 0, one())`,
    'sheet = document.Sheets.getByIndex(0)',
    'sheet.unprotect("")',
    ...statements,
    'document.calculateAll()',
    ...paths.flatMap(([format, path]) => [
      'one(0).Name = "FilterName"',
      `one(0).Value = ${JSON.stringify(FILTERS[format])}`,
      `document.storeToURL(${url(path)}, one())`,
    ]),
    'document.close(True)',
    'StarDesktop.terminate()',
  ];
  withOffice((run, profile) => {
    run('--terminate_after_init');
    writeMacro(profile, macro.join('\n'));
    run('macro:///Standard.Module1.Run');
  });
  return Object.fromEntries(paths) as Record<Format, string>;
}
