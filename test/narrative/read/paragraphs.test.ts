import { readPlainText } from '../../../src/narrative/read/plain-text';
import { narrativeLimits } from '../../../src/narrative/read/limits';
import { figures, findings } from '../told';

const LONG = 'Tặng 1.234 suất quà, chi 5.678.000 đồng; '.repeat(600);

test('a paragraph without end is read in pieces, none of them longer than the limit', () => {
  const { paragraphs } = readPlainText(LONG);
  expect(paragraphs.length).toBeGreaterThan(1);
  for (const { text, isPiece } of paragraphs)
    expect([isPiece, text.length <= narrativeLimits.paragraph]).toEqual([true, true]);
});

test('no figure is cut in two', () => {
  for (const text of [LONG, LONG.replaceAll(/[;,]/gu, '')])
    expect(new Set(figures(text).map((one) => one.text))).toEqual(new Set(['1.234', '5.678.000 đồng']));
});

test('that it was read in pieces is told once', () => {
  expect(findings(LONG).map(({ check, params }) => [check, params])).toEqual([['long-paragraph', { longest: 10_000 }]]);
  expect(findings(LONG.slice(0, 9_000))).toEqual([]);
});

test('marks of notes stay where they stood', () => {
  const { paragraphs } = readPlainText(`${LONG}hết⁵`);
  expect(paragraphs.flatMap(({ marks }) => marks.map(({ mark }) => mark))).toEqual(['5']);
  const last = paragraphs.at(-1)!;
  expect(last.marks[0]!.offset).toBe(last.text.length);
});
