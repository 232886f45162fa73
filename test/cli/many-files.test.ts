/** Two hundred files at once: every good figure counts once, every other file is named, and the numbers add up. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodies } from '../filled-form';
import { filledFile } from './filled-file';
import { hostileFiles } from './hostile-files';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

const VERSIONS = 15;
const all = [...bodies.branches, bodies.consolidating].map(({ id }) => id);
/** Another figure in every file; the last version of a body is the one that counts. */
const figureOf = (body: number, version: number): number => 1000 * (body + 1) + version;

/** The twelfth and thirteenth versions are the same, byte for byte. */
const sameAs = (version: number): number => (version === 13 ? 12 : version);

function fileOf(body: number, version: number): Uint8Array {
  const at = `2022-11-${String(sameAs(version) + 1).padStart(2, '0')}T08:00:00Z`;
  const id = all[body] ?? '';
  const code = id === bodies.consolidating.id ? 'VII.1.count' : 'I.1';
  return filledFile(
    { body: id, changes: { [code]: figureOf(body, sameAs(version)) } },
    {
      properties: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
    },
  );
}

const folder = newFolder();
for (const [body, id] of all.entries()) {
  mkdirSync(join(folder, id));
  for (let version = 0; version < VERSIONS; version++)
    writeFileSync(join(folder, id, `phu-luc-${String(version)}.xlsx`), fileOf(body, version));
}
for (const [name, make] of Object.entries(hostileFiles)) writeFileSync(join(folder, name), make());
writeFileSync(join(folder, '~$phu-luc.xlsx'), 'x');
const before = readdirSync(folder, { recursive: true }).length;
const outFolder = newFolder();
const out = join(outFolder, 'report.xlsx');
const ran = thidua('merge', folder, '--out', out, '--json');

interface MergeOut {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly fault: { message: string } | null;
  }[];
  readonly report: { readonly figures: Record<string, { result: string | null; branches: number; of: number }> };
}
const { files, report } = JSON.parse(ran.stdout) as MergeOut;

test('there are two hundred, twenty of them hostile', () => {
  expect([files.length, Object.keys(hostileFiles).length]).toEqual([200, 20]);
});

test('each hostile file is answered with a sentence of its own, and stops no other', () => {
  const faults = files.filter(({ status }) => status === 'fault');
  expect(faults.map(({ file }) => file).sort()).toEqual(Object.keys(hostileFiles).sort());
  for (const { fault } of faults) expect(fault?.message).toMatch(/\p{Lu}.{20,}\.$/su);
});

test('of each body the file saved last counts, and nothing else', () => {
  const last = (body: number): number => figureOf(body, VERSIONS - 1);
  const total = bodies.branches.reduce((sum, _, body) => sum + last(body), 0);
  expect(report.figures['I.1']).toMatchObject({ result: String(total), branches: 11, of: 11 });
  expect(report.figures['VII.1.count']).toMatchObject({ result: String(last(all.length - 1)) });
});

test('the summary accounts for every file', () => {
  expect(ran.stderr.replace(/\s+/g, ' ')).toContain(
    'Nhận 200 tệp = 12 tổng hợp + 0 không tính + 20 không đọc được + 168 bản trùng.',
  );
});

test('no file is left behind but the report', () => {
  expect(readdirSync(outFolder)).toEqual(['report.xlsx']);
  expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
});
