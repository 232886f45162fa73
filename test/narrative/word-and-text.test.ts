/** The same report as a Word file and as text: the same claims, the same verdicts. */
import { readPlainText } from '../../src/narrative/read/plain-text';
import { readNarrative } from '../../src/narrative/read/read-narrative';
import { inflateNode } from '../../src/workbook/inflate-node';
import { SAME_REPORT, SAME_TEXT } from './same-report';
import { compareAlike, toldBy } from './told-by';
import { wordFile } from './word-file';

test('a file made by the docx library says what the text says', async () => {
  const read = await readNarrative(await wordFile(SAME_REPORT), inflateNode);
  if (read.status === 'fault') throw new Error(read.fault.code);
  const expected = toldBy(compareAlike(readPlainText(SAME_TEXT)));
  expect(toldBy(compareAlike(read.narrative))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(12);
});
