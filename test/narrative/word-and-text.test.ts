/** The same report as a Word file and as text: the same claims, the same verdicts. */
import { compareNarrative, type Comparison } from '../../src/narrative/compare';
import type { Narrative } from '../../src/narrative/narrative';
import { readPlainText } from '../../src/narrative/read/plain-text';
import { readNarrative } from '../../src/narrative/read/read-narrative';
import { inflateNode } from '../../src/workbook/inflate-node';
import { form } from '../filled-form';
import { published, words } from './told';
import { SAME_REPORT, SAME_TEXT } from './same-report';
import { wordFile } from './word-file';

const against = { form, appendix: published, words, extras: [] };
const compare = (narrative: Narrative): Comparison => compareNarrative(narrative, against);

export function told({ claims, findings, narrative }: Comparison): string[] {
  const claimed = claims.map(
    ({ claim, link, verdict }) =>
      `${narrative.paragraphs[claim.paragraph]!.place.kind} ${claim.text} ${link && link.of !== 'welfare' ? link.code : '-'} ${verdict.is}`,
  );
  return [...claimed, ...findings.map(({ check, params }) => `${check} ${JSON.stringify(params)}`)].sort();
}

test('a file made by the docx library says what the text says', async () => {
  const read = await readNarrative(await wordFile(SAME_REPORT), inflateNode);
  if (read.status === 'fault') throw new Error(read.fault.code);
  const expected = told(compare(readPlainText(SAME_TEXT)));
  expect(told(compare(read.narrative))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(12);
});
