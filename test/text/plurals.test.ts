import { pane } from '../../src/text/en/pane';

test('one is told as one, and two as two', () => {
  const { check, merge, said } = pane;
  const told = (count: number): string[] => [
    said.read(count),
    said.mended(count),
    said.decisionsRead('accepted.json', count),
    check.left(count),
    check.marked(count),
    merge.attentionLead(count),
    merge.reviewLead(count),
  ];
  const manys = /files|cells|decisions|figures are|things/;
  for (const sentence of told(1)) expect(sentence).not.toMatch(manys);
  for (const sentence of told(2)) expect(sentence).toMatch(manys);
});
