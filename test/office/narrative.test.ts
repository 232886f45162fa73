import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlainText } from '../../src/narrative/read/plain-text';
import { readNarrative } from '../../src/narrative/read/read-narrative';
import { inflateNode } from '../../src/workbook/inflate-node';
import { SAME_HTML, SAME_TEXT } from '../narrative/same-report';
import { compareAlike, toldBy } from '../narrative/told-by';
import { convert } from './libreoffice';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-word-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a Word file made by LibreOffice, with notes and a table, says what the text says', async () => {
  const page = join(folder, 'bao-cao.html');
  writeFileSync(page, SAME_HTML);
  const made = convert(page, 'docx:MS Word 2007 XML', folder);
  const read = await readNarrative(new Uint8Array(readFileSync(made)), inflateNode);
  if (read.status === 'fault') throw new Error(JSON.stringify(read.fault));
  expect(toldBy(compareAlike(read.narrative))).toEqual(toldBy(compareAlike(readPlainText(SAME_TEXT))));
});
