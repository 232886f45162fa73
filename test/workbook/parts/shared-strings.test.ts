import fc from 'fast-check';
import { limits } from '../../../src/workbook/limits';
import { readSharedStrings } from '../../../src/workbook/parts/shared-strings';
import { refusalOf } from '../refusal-of';
import { scan } from '../xml/tokens';

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const strings = (inner: string, head = ''): ReturnType<typeof readSharedStrings> =>
  readSharedStrings(scan(`<sst ${NS}${head}>${inner}</sst>`));
const texts = (inner: string): string[] => strings(inner).map(({ text }) => text);

test('texts are numbered as they come, whatever the part says of their count', () => {
  expect(strings('<si><t>Mô tả</t></si><si><t/></si><si/>', ' count="4294967295"').map(({ text }) => text)).toEqual([
    'Mô tả',
    '',
    '',
  ]);
});

test('runs are put together and keep their fonts', () => {
  const runs = '<r><t xml:space="preserve">Ngày </t></r><r><rPr><b/><rFont val=".VnTime"/></rPr><t>15</t></r>';
  expect(strings(`<si>${runs}</si>`)).toEqual([
    {
      text: 'Ngày 15',
      runs: [
        { text: 'Ngày ', font: '', apart: null },
        { text: '15', font: '.VnTime', apart: false },
      ],
    },
  ]);
});

test('what helps to pronounce a text is no part of it', () => {
  expect(texts('<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/></si>')).toEqual([
    '東京',
  ]);
});

test('outer white space, line ends, references, CDATA and escapes are kept as meant', () => {
  const inner =
    '<si><t xml:space="preserve">  a  </t></si><si><t> b </t></si><si><t>c\r\nd</t></si><si><t>&amp;&#272;</t></si><si><t><![CDATA[<x>]]></t></si><si><t>e_x000D_</t></si>';
  expect(texts(inner)).toEqual(['  a  ', ' b ', 'c\nd', '&Đ', '<x>', 'e\r']);
});

test('an unknown element among the texts is refused: it would shift their numbers', () => {
  expect(refusalOf(() => strings('<si><t>a</t></si><sj/>'))).toMatchObject({
    params: { problem: 'unexpected-element' },
  });
});

test('a text of the longest length is read, one longer is refused', () => {
  const longest = 'đ'.repeat(limits.textLength);
  const limit = { code: 'too-large', params: { what: 'text-length', limit: limits.textLength } };
  for (const around of ['', ' xml:space="preserve"']) {
    expect(texts(`<si><t${around}>${longest}</t></si>`)[0]).toHaveLength(limits.textLength);
    expect(refusalOf(() => strings(`<si><t${around}>${longest}đ</t></si>`))).toMatchObject(limit);
  }
  expect(refusalOf(() => strings(`<si><r><t>${longest}</t></r><r><t>đ</t></r></si>`))).toMatchObject(limit);
  expect(texts(`<si><t>${'_x0041_'.repeat(limits.textLength)}</t></si>`)[0]).toHaveLength(limits.textLength);
});

test('a text written the usual way reads as it would any other way', () => {
  const text = fc.array(fc.constantFrom('a', 'ấ', '東', '😀', '&amp;', ']', '\t', '_x0041_', '\r', ' '), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (all) => {
      const usual = all.map((each) => `<si><t>${each.join('')}</t></si>`).join('');
      const other = all.map((each) => `<si ><t>${each.join('')}</t></si>`).join('');
      expect(texts(usual)).toEqual(texts(other));
    }),
  );
});
