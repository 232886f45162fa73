import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readNarrative, readPasted, type NarrativeReading } from '../../../src/narrative/read/read-narrative';
import type { Narrative } from '../../../src/narrative/narrative';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { wordFile } from '../word-file';

const read = (bytes: Uint8Array): Promise<NarrativeReading> => readNarrative(bytes, inflateNode);
const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await read(bytes);
  return reading.status === 'fault' ? reading.fault.code : 'read';
};
async function narrativeOf(bytes: Uint8Array): Promise<Narrative> {
  const reading = await read(bytes);
  if (reading.status === 'fault') throw new Error(JSON.stringify(reading.fault));
  return reading.narrative;
}

describe('a Word file', () => {
  test('gives its paragraphs, its table cell by cell and its notes, the marks apart from the figures', async () => {
    const bytes = await wordFile({
      lines: ['Kết quả năm 2022', { text: 'Kiểm tra 18 cuộc tại 113 đơn vị', note: 1, behind: ', đạt kế hoạch.' }],
      notes: ['Trong đó tỉnh 01 cuộc.'],
      table: [
        ['Nội dung', 'Kết quả'],
        ['Kết nạp đoàn viên', '328'],
      ],
    });
    const { paragraphs } = await narrativeOf(bytes);
    expect(paragraphs.map(({ place, text }) => [place.kind, text])).toEqual([
      ['paragraph', 'Kết quả năm 2022'],
      ['paragraph', 'Kiểm tra 18 cuộc tại 113 đơn vị, đạt kế hoạch.'],
      ['note', 'Trong đó tỉnh 01 cuộc.'],
      ['cell', 'Nội dung'],
      ['cell', 'Kết quả'],
      ['cell', 'Kết nạp đoàn viên'],
      ['cell', '328'],
    ]);
    expect(paragraphs[1]!.marks).toEqual([{ offset: 31, mark: '1' }]);
    expect(paragraphs[6]!.place).toEqual({ kind: 'cell', number: 7, table: 1, row: 2, column: 2 });
  });

  test('raised digits are a mark that was typed; a raised đ is the unit of an amount', async () => {
    const bytes = await wordFile({
      lines: [
        { text: 'Chi 2.899.090.000đ', raised: '5', behind: ' trong năm' },
        { text: 'Chi 3.031.150.000', raised: 'đ', behind: ' trong năm' },
      ],
    });
    const { paragraphs } = await narrativeOf(bytes);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'Chi 2.899.090.000đ trong năm',
      'Chi 3.031.150.000đ trong năm',
    ]);
    expect(paragraphs[0]!.marks).toEqual([{ offset: 18, mark: '5' }]);
  });

  test('with a DOCTYPE never reaches the library', async () => {
    const parts = unzipSync(await wordFile({ lines: ['Có 5 đoàn viên'] }));
    const text = new TextDecoder().decode(parts['word/document.xml']);
    parts['word/document.xml'] = strToU8(text.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'));
    expect(await faultOf(zipSync(parts))).toBe('damaged');
  });

  test('that unpacks beyond measure is refused', async () => {
    const parts = unzipSync(await wordFile({ lines: ['Có 5 đoàn viên'] }));
    parts['word/document.xml'] = new Uint8Array(60 * 1024 * 1024).fill(0x20);
    expect(await faultOf(zipSync(parts))).toBe('too-large');
  });

  test('cut off on the way is damaged', async () => {
    const bytes = await wordFile({ lines: ['Có 5 đoàn viên'] });
    expect(await faultOf(bytes.slice(0, bytes.length - 40))).toBe('damaged');
  });

  test('in fonts of an old encoding is told so', async () => {
    expect(await faultOf(await wordFile({ lines: ['C«ng ®oµn tØnh'], font: '.VnTime' }))).toBe('legacy-font');
  });

  test('without text is empty', async () => {
    expect(await faultOf(await wordFile({ lines: ['  '] }))).toBe('empty');
  });
});

describe('a text file', () => {
  const text = 'Có 328 đoàn viên.\r\nChi 20.500.000đ';

  test('in UTF-8, with or without its mark, composed or not, and in UTF-16 reads the same', async () => {
    const utf16 = (bigEndian: boolean): Uint8Array => {
      const bytes = new Uint8Array(2 + 2 * text.length);
      const view = new DataView(bytes.buffer);
      Array.from(`\ufeff${text}`).forEach((sign, index) => view.setUint16(2 * index, sign.charCodeAt(0), !bigEndian));
      return bytes;
    };
    const all = [strToU8(text), strToU8(`\ufeff${text}`), strToU8(text.normalize('NFD')), utf16(false), utf16(true)];
    for (const bytes of all)
      expect((await narrativeOf(bytes)).paragraphs.map((one) => one.text)).toEqual([
        'Có 328 đoàn viên.',
        'Chi 20.500.000đ',
      ]);
  });

  test('of before Unicode is told so', async () => {
    const oldBytes = Uint8Array.from([0x43, 0xab, 0x6e, 0x67, 0x20, 0xae]);
    expect(await faultOf(oldBytes)).toBe('legacy-text');
    expect(readPasted('C«ng ®oµn tØnh Lai Ch©u b¸o c¸o kÕt qu¶ thùc hiÖn c¸c chØ tiªu thi ®ua '.repeat(3)).status).toBe(
      'fault',
    );
  });

  test('goes on where a page broke a sentence off, across the note at the foot', () => {
    const reading = readPasted('Tặng 15 suất cho học\n\n⁵ Trong đó 6 suất.\n\nsinh nghèo.');
    expect(reading.status === 'read' && reading.narrative.paragraphs.map((one) => one.text)).toEqual([
      'Tặng 15 suất cho học sinh nghèo.',
      'Trong đó 6 suất.',
    ]);
  });

  test('with tabs has a table', async () => {
    const { paragraphs } = await narrativeOf(strToU8('TT\tNội dung\n1\tKết nạp'));
    expect(paragraphs.map(({ place }) => place)).toContainEqual({
      kind: 'cell',
      number: 4,
      table: 1,
      row: 2,
      column: 2,
    });
  });
});

test.each([
  ['pdf', '%PDF-1.7 …'],
  ['rich-text', '{\\rtf1 …}'],
  ['web-page', '<html><body>5</body></html>'],
  ['empty', ''],
])('%s is told what it is', async (code, start) => {
  expect(await faultOf(strToU8(start))).toBe(code);
});

test('a workbook, and a Word file of before 2007, are told what they are', async () => {
  expect(await faultOf(readFileSync('samples/clean/phu-luc-2022-y-te.xlsx'))).toBe('workbook');
  expect(await faultOf(strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'))).toBe(
    'old-word',
  );
});
