import { cellAt, cellsOf, firstSheet, makeXlsx, MAIN, noticesOf, refusal } from '../build-xlsx';
import type { Cell } from '../../../src/core/workbook';

const inRow = (cells: string): string => `<row r="1">${cells}</row>`;
const formats = [14, 'dd/mm/yyyy', 10, '[h]:mm', '0'];
const one = (cell: string, more = {}): string | undefined =>
  cellsOf({ rows: inRow(cell), formats, strings: '<si><t>02</t></si>', ...more })['A1'];
const notice = (cell: string): string[] => noticesOf({ rows: inRow(cell), formats, strings: '<si><t>02</t></si>' });
const cellOf = (cell: string, more = {}): Cell | undefined =>
  cellAt(firstSheet({ rows: inRow(cell), formats, ...more }).cells, 'A1');

test.each([
  ['<c r="A1"><v>2080.84</v></c>', 'number 2080.84'],
  ['<c r="A1" t="n"><v>1E-3</v></c>', 'number 1E-3'],
  ['<c r="A1" t="s"><v>0</v></c>', 'text 02'],
  ['<c r="A1" t="str"><v>6.958</v></c>', 'text 6.958'],
  ['<c r="A1" t="inlineStr"><is><t>15%</t></is></c>', 'text 15%'],
  ['<c r="A1" t="inlineStr"><is><r><t>Hà</t></r><r><t xml:space="preserve"> Nội</t></r></is></c>', 'text Hà Nội'],
  ['<c r="A1" t="b"><v>1</v></c>', 'boolean TRUE'],
  ['<c r="A1" t="b"><v>false</v></c>', 'boolean FALSE'],
  ['<c r="A1" t="d"><v>2022-10-05T08:30:00</v></c>', 'date 2022-10-05T08:30:00'],
  ['<c r="A1" s="1"><v>45823</v></c>', 'date 2025-06-15'],
  ['<c r="A1" s="2"><v>45823.5</v></c>', 'date 2025-06-15T12:00:00'],
  ['<c r="A1" s="4"><v>1.5</v></c>', 'number 1.5'],
  ['<c r="A1" s="5"><v>1234</v></c>', 'number 1234'],
  ['<c r="A1" s=""><v>5</v></c>', 'number 5'],
])('%s is %s', (cell, value) => {
  expect(one(cell)).toBe(value);
  expect(notice(cell)).toEqual([]);
});

test('text that looks like a number, a date or a formula stays text', () => {
  for (const text of ['02', '-', '1E3', 'TRUE', '2025-06-15', '1.000.000', '=1+1', '#N/A']) {
    expect(one(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(`text ${text}`);
  }
});

test('a number shown as a percentage says so', () => {
  expect(cellOf('<c r="A1" s="3"><v>0.985</v></c>')).toEqual({
    row: 1,
    column: 1,
    type: 'number',
    value: '0.985',
    percent: true,
  });
});

test('dates count from 1904 where the workbook says so', () => {
  const workbook = '<workbookPr date1904="true"/>';
  expect(one('<c r="A1" s="1"><v>44361</v></c>', { workbook })).toBe('date 2025-06-15');
  expect(one('<c r="A1"><v>44361</v></c>', { workbook })).toBe('number 44361');
});

test.each([
  ['unreadable-number', '<c r="A1"><v>1,250</v></c>', 'error 1,250'],
  ['number-too-large', '<c r="A1"><v>1E308</v></c>', 'number 1E308'],
  ['unreadable-boolean', '<c r="A1" t="b"><v>2</v></c>', 'error 2'],
  ['unreadable-date', '<c r="A1" t="d"><v>23:44:51</v></c>', 'error 23:44:51'],
  ['impossible-date', '<c r="A1" s="1"><v>60</v></c>', 'number 60'],
  ['impossible-date', '<c r="A1" s="1"><v>-1</v></c>', 'number -1'],
  ['unknown-text', '<c r="A1" t="s"><v>1</v></c>', 'error 1'],
  ['unknown-text', '<c r="A1" t="s"><v>-1</v></c>', 'error -1'],
  ['unknown-text', '<c r="A1" t="s"><v>__proto__</v></c>', 'error __proto__'],
  ['unknown-cell-type', '<c r="A1" t="x"><v>1</v></c>', 'error 1'],
  ['unknown-style', '<c r="A1" s="99"><v>5</v></c>', 'number 5'],
  ['unknown-style', '<c r="A1" s="-1"><v>5</v></c>', 'number 5'],
  ['error-value', '<c r="A1" t="e"><v>#DIV/0!</v></c>', 'error #DIV/0!'],
  ['contradicting-content', '<c r="A1" t="inlineStr"><v>NN</v></c>', 'text NN'],
  ['contradicting-content', '<c r="A1" t="inlineStr"><is><t>a</t></is><v>b</v></c>', 'text a'],
  ['contradicting-content', '<c r="A1"><is><t>a</t></is></c>', 'text a'],
])('%s: %s is %s', (id, cell, value) => {
  expect(one(cell)).toBe(value);
  expect(notice(cell)).toEqual([`${id} A1`]);
});

test('a text cell has the font of its style or, in runs, of the runs', () => {
  const runs = (...fonts: string[]): string =>
    fonts.map((font) => `<r><rPr>${font === '' ? '' : `<rFont val="${font}"/>`}</rPr><t>x</t></r>`).join('');
  const inline = (content: string): Cell | undefined => cellOf(`<c r="A1" t="inlineStr"><is>${content}</is></c>`);
  expect(inline('<t>x</t>')?.font).toBe('Times New Roman');
  expect(inline(runs('.VnTime'))?.font).toBe('.VnTime');
  expect(inline(runs(''))?.font).toBe('Times New Roman');
  expect(inline(runs('Arial', 'Times New Roman'))?.font).toBe('Arial');
  expect(inline(runs('', '.VnTime'))?.font).toBe('.VnTime');
});

test('old fonts mixed with new ones are told', () => {
  const runs = '<r><rPr><rFont val="VNI-Times"/></rPr><t>x</t></r><r><t>y</t></r>';
  expect(notice(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`)).toEqual(['mixed-fonts A1']);
});

test('a cell that needs the table of texts is refused where there is none', () => {
  const bytes = makeXlsx({ rows: inRow('<c r="A1" t="s"><v>0</v></c>'), strings: null });
  expect(refusal(bytes)).toMatchObject({ params: { problem: 'missing-part', detail: 'sharedStrings', cell: 'A1' } });
});

describe('a text in part raised, lowered or struck out', () => {
  const run = (text: string, look = ''): string =>
    `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const plain = (runs: string, more = {}): string | undefined =>
    cellOf(`<c r="A1" t="inlineStr" s="0"><is>${runs}</is></c>`, more)?.plain;

  test.each([
    ['a footnote mark', run('35') + run('1', '<vertAlign val="superscript"/>'), '35'],
    ['a lowered mark', run('35') + run('2', '<b/><vertAlign val="subscript"/>'), '35'],
    ['a correction', run('35', '<strike/>') + run('42', '<b/>'), '42'],
    ['nothing left', run('35', '<strike val="1"/>'), ''],
  ])('says what is left without it: %s', (_, runs, left) => {
    expect(plain(runs)).toBe(left);
  });

  test('is told from a shared text too', () => {
    const strings = `<si>${run('35')}${run('1', '<vertAlign val="superscript"/>')}</si>`;
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', { strings })).toMatchObject({ value: '351', plain: '35' });
  });

  test('may take its look from its cell', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts><font><strike/></font></fonts><cellXfs><xf fontId="0"/></cellXfs></styleSheet>`;
    expect(plain(run('35') + run('42', '<b/>'), { parts: { 'xl/styles.xml': styles } })).toBe('42');
  });

  test.each([
    ['bold beside plain', run('3', '<b/>') + run('5')],
    ['a look taken back', run('3', '<strike val="0"/>') + run('5', '<vertAlign val="baseline"/>')],
    ['only a space', run('35') + run(' ', '<vertAlign val="superscript"/>')],
  ])('is not made of %s', (_, runs) => {
    expect(plain(runs)).toBeUndefined();
  });
});

describe('a cell in the colour of what is behind it', () => {
  const colours = [
    '',
    '<color rgb="FFFFFFFF"/>',
    '<color theme="0"/>',
    '<color indexed="9"/>',
    '<color rgb="FF1F4E79"/>',
    '<color auto="1"/>',
    '<color theme="4" tint="-0.25"/>',
  ];
  const fills = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    '<patternFill patternType="solid"><fgColor rgb="001f4e79"/><bgColor indexed="64"/></patternFill>',
    '<patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill>',
    '<patternFill patternType="solid"><fgColor indexed="8"/></patternFill>',
    '<gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill>',
  ];
  const styles = fills.flatMap((_, fill) => colours.map((_, font) => `<xf fontId="${font}" fillId="${fill}"/>`));
  const parts = {
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><fonts>${colours.map((one) => `<font>${one}</font>`).join('')}</fonts>` +
      `<fills>${fills.map((one) => `<fill>${one}</fill>`).join('')}</fills><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
  };
  const unseen = (font: number, fill: number): boolean =>
    cellOf(`<c r="A1" s="${fill * colours.length + font}"><v>35</v></c>`, { parts })?.unseen ?? false;
  const seenIn = (fill: number): number[] => colours.flatMap((_, font) => (unseen(font, fill) ? [font] : []));

  test('is told by every way of naming the colour', () => {
    expect(fills.map((_, fill) => seenIn(fill))).toEqual([[1, 2, 3], [], [4], [6], [], []]);
  });

  test('is told of texts as well', () => {
    expect(cellOf('<c r="A1" s="1" t="inlineStr"><is><t>35</t></is></c>', { parts })?.unseen).toBe(true);
    expect(cellOf('<c r="A1" t="inlineStr"><is><t>35</t></is></c>', { parts })?.unseen).toBeUndefined();
  });
});

describe('a cell struck out from end to end', () => {
  const fonts = '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>';
  const formats = '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/><xf fontId="1" numFmtId="9"/></cellXfs>';
  const parts = { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${fonts}${formats}</styleSheet>` };
  const struck = (cell: string, more = {}): true | undefined => cellOf(cell, { parts, ...more })?.struck;

  test.each([
    ['a number', '<c r="A1" s="1"><v>35</v></c>'],
    ['a text', '<c r="A1" s="1" t="inlineStr"><is><t>35</t></is></c>'],
    ['a share of a hundred', '<c r="A1" s="3"><v>0.35</v></c>'],
    ['what a formula gives', '<c r="A1" s="1"><f>30+5</f><v>35</v></c>'],
  ])('is told: %s', (_, cell) => {
    expect(struck(cell)).toBe(true);
  });

  test('is told of no other cell', () => {
    expect(struck('<c r="A1" s="2"><v>35</v></c>')).toBeUndefined();
    expect(struck('<c r="A1"><v>35</v></c>')).toBeUndefined();
    const runs = '<r><t>35</t></r><r><rPr><b/></rPr><t>42</t></r>';
    // Characters that look otherwise than their cell are told one by one.
    expect(cellOf(`<c r="A1" s="1" t="inlineStr"><is>${runs}</is></c>`, { parts })).toMatchObject({ plain: '42' });
  });
});
