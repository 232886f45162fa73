/** `npm run manifest:check` as a process; `npm test` builds it first. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../package.json';
import { wholeFiles } from './addin';

const folder = mkdtempSync(join(tmpdir(), 'thidua-addin-'));

afterAll(() => rmSync(folder, { recursive: true }));

function check(files: ReadonlyMap<string, Uint8Array>): { status: number | null; stdout: string; stderr: string } {
  rmSync(folder, { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(folder, { recursive: true });
  return spawnSync(process.execPath, ['dist/manifest-check/manifest-check.js', folder], { encoding: 'utf8' });
}

test('ends well where nothing is wrong, and says how many rules it held the add-in to', () => {
  expect(check(wholeFiles(version))).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/\d+ rules/) as string,
  });
});

test('names the line of the manifest, what is wrong there, and the rule', () => {
  const { status, stderr } = check(wholeFiles('9.9.9'));
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/manifest\.xml:4: <Version> is 9\.9\.9\.0, .*\(version\)\n$/),
  ]);
});

test.each([
  ['no manifest', new Map<string, Uint8Array>(), /no manifest\.xml/],
  ['a manifest that is no XML', new Map([['manifest.xml', Buffer.from('<OfficeApp>')]]), /unclosed tag: OfficeApp/],
  ['a manifest in another encoding', new Map([['manifest.xml', Buffer.from([0x3c, 0xe1, 0x3e])]]), /not valid/],
])('%s is a trouble of its own', (_, files, told) => {
  const { status, stderr } = check(files);
  expect([status, stderr]).toEqual([2, expect.stringMatching(told)]);
});
