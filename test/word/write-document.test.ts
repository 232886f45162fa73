/** The document as a reader of Word files sees it. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { composeDocument } from '../../src/report-text/compose';
import type { ReportDocument } from '../../src/report-text/report-document';
import { isOwnDocument } from '../../src/word/package';
import { writeDocument } from '../../src/word/write-document';
import { form, shippedRegister } from '../filled-form';
import { everybody, reportOf } from '../received-files';

const document = composeDocument({ report: reportOf(everybody()), form, register: shippedRegister });

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeDocument(document);
});

test('everything that was composed stands in it', async () => {
  const text = await textOf(bytes);
  const { draft, table, notes, signatures, motto, letterhead, title } = document;
  const lines = table.rows.flatMap((row) => (row.kind === 'title' ? [row.title] : [row.label, row.result, row.rate]));
  const sentences = draft.parts.flatMap((one) => [one.title, ...one.sentences]);
  const all = [
    letterhead,
    ...motto,
    title,
    ...lines,
    ...notes.map((note) => note.text),
    ...signatures.right,
    ...sentences,
  ];
  for (const one of all) expect(text).toContain(one);
});

test('is an A4 page with the margins of the decree, Times New Roman throughout', () => {
  const xml = part(bytes, 'word/document.xml');
  expect(xml).toMatch(/<w:pgSz w:w="11905" w:h="16837"/);
  expect(xml).toMatch(/<w:pgMar w:top="1133" w:right="850" w:bottom="1133" w:left="1700"/);
  expect(part(bytes, 'word/styles.xml')).toContain('w:ascii="Times New Roman"');
  const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size) / 2);
  expect([...new Set(sizes)].sort()).toEqual([12, 13, 14]);
});

test('the table’s heading stands again on every page, and no row breaks', () => {
  const xml = part(bytes, 'word/document.xml');
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2);
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
});

test('the same document is the same bytes, whenever it is written', async () => {
  jest.useFakeTimers({ now: new Date('2031-05-06'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const later = await writeDocument(document);
  jest.useRealTimers();
  expect(Buffer.compare(Buffer.from(later), Buffer.from(bytes))).toBe(0);
});

test('text from a workbook stays text', async () => {
  const odd = '<w:p>&amp; {MERGEFIELD x} \u0007\ud800 =1+1';
  const [row, ...rows] = document.table.rows;
  if (row?.kind !== 'title') throw new Error('the table begins with a title');
  const written = await writeDocument({
    ...document,
    table: { ...document.table, rows: [{ ...row, title: odd }, ...rows] },
  } satisfies ReportDocument);
  expect(await textOf(written)).toContain('<w:p>&amp; {MERGEFIELD x}  \ufffd =1+1');
  expect(part(written, 'word/document.xml')).not.toMatch(/fldSimple|<w:instrText[^>]*>[^<]*MERGEFIELD/);
});

test('it is known again as ours, until somebody’s program has saved it', () => {
  expect(isOwnDocument(bytes)).toBe(true);
  expect(isOwnDocument(new Uint8Array(0))).toBe(false);
  expect(isOwnDocument(new TextEncoder().encode('not a package'))).toBe(false);
});
