import { zipSync, unzipSync } from 'fflate';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { patchWorkbook } from '../../../src/workbook/patch/patch';
import { MAIN, makeXlsx, open, PACKAGE, relationship, sheetPart, type XlsxParts } from '../build-xlsx';
import { changedParts, contentsOf, formula, number, partText, patched, text } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';

function sheetAfter(made: XlsxParts, ...changes: Parameters<typeof patched>[1][]): string {
  return partText(patched(makeXlsx(made), ...changes).bytes, SHEET);
}

function leftOf(made: XlsxParts, ...changes: Parameters<typeof patched>[1][]): string[] {
  return patched(makeXlsx(made), ...changes).left.map(({ change, why }) => `${change.at.cell} ${why}`);
}

describe('one cell changed in a file', () => {
  const rows = '<row r="2" spans="1:3" ht="20"><c r="A2" s="1" t="s"><v>0</v></c><c r="C2"><v>5</v></c></row>';
  const made = { rows, strings: '<si><t>02</t></si>', formats: [2] };

  it('keeps every other byte of its sheet and every other part', () => {
    const before = makeXlsx(made);
    const { bytes } = patched(before, number('A2', '2'));
    expect(changedParts(before, bytes)).toEqual([SHEET]);
    expect(partText(bytes, SHEET)).toBe(
      partText(before, SHEET).replace('<c r="A2" s="1" t="s"><v>0</v></c>', '<c r="A2" s="1"><v>2</v></c>'),
    );
  });

  it('copies what it does not change as it lies packed', () => {
    const before = makeXlsx(made);
    const { bytes } = patched(before, number('A2', '2'));
    const packed = Buffer.from(before);
    const rest = packed.subarray(packed.indexOf('xl/styles.xml') + 'xl/styles.xml'.length).subarray(0, 60);
    expect(Buffer.from(bytes).includes(rest)).toBe(true);
  });

  it('writes a text within the cell, whatever characters it has', () => {
    const value = ' a < b & "c" ]]>\ndòng hai _x0041_ =1+1';
    const { bytes } = patched(makeXlsx(made), text('C2', value));
    expect(contentsOf(bytes)['PL!C2']).toBe(`text ${value}`);
    expect(partText(bytes, SHEET)).toContain('<c r="C2" t="inlineStr"><is>');
  });

  it('is emptied and keeps its look', () => {
    expect(sheetAfter(made, text('A2', ''))).toContain('<c r="A2" s="1"></c>');
  });

  it('knows the later of two changes', () => {
    expect(contentsOf(patched(makeXlsx(made), number('C2', '1'), number('C2', '7')).bytes)['PL!C2']).toBe('number 7');
  });
});

describe('a cell that is not there', () => {
  it.each([
    [
      'before others',
      'A2',
      '<row r="2" spans="1:5"><c r="A2"><v>9</v></c><c r="B2"><v>1</v></c><c r="E2"><v>2</v></c></row>',
    ],
    [
      'between others',
      'C2',
      '<row r="2" spans="2:5"><c r="B2"><v>1</v></c><c r="C2"><v>9</v></c><c r="E2"><v>2</v></c></row>',
    ],
    [
      'behind others',
      'G2',
      '<row r="2" spans="2:7"><c r="B2"><v>1</v></c><c r="E2"><v>2</v></c><c r="G2"><v>9</v></c></row>',
    ],
    ['in a row before', 'C1', '<row r="1"><c r="C1"><v>9</v></c></row><row r="2" spans="2:5">'],
    ['in a row behind', 'C3', '</row><row r="3"><c r="C3"><v>9</v></c></row><row r="7"/>'],
    ['in an empty row', 'C7', '<row r="7"><c r="C7"><v>9</v></c></row></sheetData>'],
    ['in the last row', 'C9', '<row r="7"/><row r="9"><c r="C9"><v>9</v></c></row></sheetData>'],
  ])('is put %s', (_, cell, expected) => {
    const rows = '<row r="2" spans="2:5"><c r="B2"><v>1</v></c><c r="E2"><v>2</v></c></row><row r="7"/>';
    expect(sheetAfter({ rows }, number(cell, '9'))).toContain(expected);
  });

  it('is put into a sheet without rows', () => {
    const parts = { [SHEET]: `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>` };
    const changes = [number('C9', '9'), number('B9', '8'), text('A1', 'a')];
    const { bytes } = patched(makeXlsx({ parts }), ...changes);
    expect(contentsOf(bytes)).toEqual({ 'PL!A1': 'text a', 'PL!B9': 'number 8', 'PL!C9': 'number 9' });
    expect(partText(bytes, SHEET)).toContain('<dimension ref="A1:C9"/>');
  });

  it('takes the look of its row, else of its column', () => {
    const before = '<cols><col min="2" max="3" style="2"/></cols>';
    const rows = '<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>';
    const made = sheetAfter({ before, rows, formats: [2, 4] }, number('B1', '1'), number('B2', '2'), number('E2', '3'));
    expect(made).toContain('<c r="B1" s="1">');
    expect(made).toContain('<c r="B2" s="2">');
    expect(made).toContain('<c r="E2">');
  });
});

describe('a sheet written in another manner', () => {
  it('keeps prefixes, comments, CDATA, quotes and missing addresses', () => {
    const xml = `<?xml version='1.0'?><!-- viết tay --><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t='inlineStr' ><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c><!-- đây --><x:c><x:v> 7 </x:v></x:c></x:row><x:row r='4' ><x:c r='C4' ><x:v >8</x:v ></x:c ></x:row></x:sheetData></x:worksheet>`;
    const { bytes } = patched(
      makeXlsx({ parts: { [SHEET]: xml } }),
      number('A1', '1'),
      number('B4', '2'),
      text('C4', 'x'),
    );
    expect(partText(bytes, SHEET)).toBe(
      xml
        .replace(`<x:c t='inlineStr' ><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c>`, '<x:c ><x:v>1</x:v></x:c>')
        .replace(
          `<x:c r='C4' ><x:v >8</x:v ></x:c >`,
          `<x:c r="B4"><x:v>2</x:v></x:c><x:c r='C4' t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c>`,
        ),
    );
  });

  it.each(['utf-16le', 'utf-16be'])('stays in %s', (encoding) => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>Đạt</v></c></row></sheetData></worksheet>`;
    const bytes = Buffer.from(xml, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const after = patched(makeXlsx({ parts: { [SHEET]: new Uint8Array(bytes) } }), text('A1', 'Mường Tè')).bytes;
    expect(contentsOf(after)).toEqual({ 'PL!A1': 'text Mường Tè', 'PL!B1': 'text Đạt' });
    expect(new TextDecoder(encoding).decode(unzipSync(after)[SHEET])).toContain('encoding="UTF-16"');
  });

  it('takes rows and cells out of order', () => {
    const rows = '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const { bytes } = patched(makeXlsx({ rows }), number('A5', '10'), number('B5', '20'), number('A2', '30'));
    expect(contentsOf(bytes)).toEqual({
      'PL!A2': 'number 30',
      'PL!B2': 'number 2',
      'PL!A5': 'number 10',
      'PL!B5': 'number 20',
      'PL!C5': 'number 3',
    });
  });
});

describe('a number in a cell whose format would show it otherwise', () => {
  const rows =
    '<row r="1"><c r="A1" s="1" t="str"><v>35</v></c><c r="B1" s="1" t="str"><v>36</v></c><c r="C1" s="2"><v>3</v></c></row>';

  it.each([
    ['text', 49],
    ['text of its own kind', '@'],
    ['a percentage', 9],
    ['a date', 14],
    ['thousands', '0,'],
  ])('gets the general format in place of %s', (_, format) => {
    const before = makeXlsx({ rows, formats: [format, 2] });
    const change = { ...number('A1', '35'), showPlainly: true } as const;
    const { bytes } = patched(before, change, { ...number('B1', '36'), showPlainly: true });
    expect(partText(bytes, SHEET)).toContain('<c r="A1" s="3"><v>35</v></c><c r="B1" s="3"><v>36</v></c>');
    expect(partText(bytes, 'xl/styles.xml')).toContain('<xf numFmtId="0" fontId="0" applyNumberFormat="1"/></cellXfs>');
    expect(changedParts(before, bytes)).toEqual(['xl/styles.xml', SHEET]);
  });

  it('keeps a format that shows it as it is', () => {
    const before = makeXlsx({ rows, formats: [49, 2] });
    const { bytes } = patched(before, { ...number('C1', '35'), showPlainly: true });
    expect(changedParts(before, bytes)).toEqual([SHEET]);
  });
});

describe('a text in a cell whose font has other letters', () => {
  it('gets the font it is to be seen in', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><name val="Arial"/></font><font><b/><sz val="12"/><name val=".VnTime"/><family val="2"/><scheme val="minor"/></font></fonts><cellXfs count="2"><xf fontId="0"/><xf fontId="1" xfId="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;
    const rows = '<row r="1"><c r="A1" s="1" t="str"><v>C«ng ®oµn</v></c></row>';
    const before = makeXlsx({ rows, parts: { 'xl/styles.xml': styles } });
    const { bytes } = patched(before, { ...text('A1', 'Công đoàn'), font: 'Times New Roman' });
    expect(open(bytes).sheets[0]?.cells[0]).toMatchObject({ value: 'Công đoàn', font: 'Times New Roman' });
    expect(partText(bytes, 'xl/styles.xml')).toBe(
      styles
        .replace('<fonts count="2">', '<fonts count="3">')
        .replace('</fonts>', '<font><b/><sz val="12"/><name val="Times New Roman"/><family val="2"/></font></fonts>')
        .replace('<cellXfs count="2">', '<cellXfs count="3">')
        .replace('</cellXfs>', '<xf fontId="2" xfId="0" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>'),
    );
  });
});

describe('formulas', () => {
  const chain = {
    links: relationship('rId8', 'calcChain', 'calcChain.xml'),
    parts: {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/><c r="B2"/></calcChain>`,
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/x"/></Types>`,
    },
  };
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f>A1*3</f><v>3</v></c></row>';

  it('are left out of the order of calculation when one of them goes', () => {
    const { bytes } = patched(makeXlsx({ rows, ...chain }), number('B1', '2'));
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/calcChain.xml');
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(contentsOf(bytes)).toEqual({ 'PL!A1': 'number 1', 'PL!B1': 'number 2', 'PL!B2': 'number 3 =A1*3' });
  });

  it('are calculated anew on opening where any are left', () => {
    const { bytes, recalculates } = patched(makeXlsx({ rows, ...chain }), number('A1', '5'));
    expect(recalculates).toBe(true);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(Object.keys(unzipSync(bytes))).toContain('xl/calcChain.xml');
  });

  it('keep how the workbook calculates', () => {
    const names = '<definedNames/><calcPr calcId="191029" calcMode="manual"/>';
    const { bytes } = patched(makeXlsx({ rows, names }), number('A1', '5'));
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    );
  });

  it('go in with the value that stands beside them', () => {
    const after = contentsOf(patched(makeXlsx({ rows }), formula('B1', 'IF(A1<2,"a&b",0)', 'a&b', 'text')).bytes);
    expect(after['PL!B1']).toBe('text a&b =IF(A1<2,"a&b",0)');
  });

  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  it('stay where others take their words from them', () => {
    expect(leftOf({ rows: shared }, number('B1', '2'), number('B3', '6'))).toEqual(['B1 shared-formula']);
    expect(leftOf({ rows: shared }, number('B1', '2'), number('B2', '4'), number('B3', '6'))).toEqual([]);
  });

  const array =
    '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>';

  it('of an array go whole, and their results stay', () => {
    expect(leftOf({ rows: array }, number('B2', '5'))).toEqual(['B2 inside-array']);
    expect(contentsOf(patched(makeXlsx({ rows: array }), number('B1', '2')).bytes)).toEqual({
      'PL!B1': 'number 2',
      'PL!B2': 'number 4',
    });
    expect(sheetAfter({ rows: array }, number('B1', '2'))).toContain('<c r="B1"><v>2</v></c>');
  });
});

describe('a change that cannot be made', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="B1"><v>3</v></c></row>';

  it.each([
    ['in a sheet that is not there', number('A1', '5', 'Khác'), 'no-such-place'],
    ['in a cell that no sheet has', number('ZZZZ1', '5'), 'no-such-place'],
    ['in a cell written twice', number('B1', '5'), 'twice-in-file'],
    ['under a merge', number('D1', '5'), 'under-merge'],
    ['to a number longer than Excel keeps', number('A1', '1234567890.1234567'), 'too-many-digits'],
    ['to what is no number', number('A1', '1,5'), 'not-writable'],
    ['to a text that no cell can hold', text('A1', 'a\u0000b'), 'not-writable'],
    ['to a text too long for a cell', text('A1', 'x'.repeat(40_000)), 'not-writable'],
  ])('is left and told: %s', (_, change, why) => {
    const after = '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>';
    const before = makeXlsx({ rows, after });
    const { bytes, left } = patched(before, change);
    expect(left.map((one) => one.why)).toEqual([why]);
    expect(changedParts(before, bytes)).toEqual([]);
  });

  it('leaves a file alone that is no .xlsx', () => {
    expect(patchWorkbook(new TextEncoder().encode('a;b'), inflateNode, []).status).toBe('fault');
    expect(patchWorkbook(zipSync({ 'a.txt': new Uint8Array(3) }), inflateNode, []).status).toBe('fault');
  });
});

describe('what stands beside the sheets', () => {
  it('keeps macros and takes out a signature that no longer holds', () => {
    const rels = `<Relationships xmlns="${PACKAGE}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}<Relationship Id="rId7" Type="${PACKAGE}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
    const before = makeXlsx({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      links:
        '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      parts: {
        '_rels/.rels': rels,
        'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
        '_xmlsignatures/origin.sigs': 'x',
        '_xmlsignatures/sig1.xml': '<Signature/>',
        '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="${PACKAGE}"/>`,
      },
    });
    const { bytes, signatureLost } = patched(before, number('A1', '2'));
    expect(signatureLost).toBe(true);
    const names = Object.keys(unzipSync(bytes));
    expect(names.filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
    expect(names).toContain('xl/vbaProject.bin');
    expect(partText(bytes, '_rels/.rels')).not.toContain('origin');
  });

  it('changes only the sheet it is asked to change', () => {
    const before = makeXlsx({
      sheets: '<sheet name="PL" sheetId="1" r:id="rId1"/><sheet name="Khác &amp; nữa" sheetId="2" r:id="rId9"/>',
      links: relationship('rId9', 'worksheet', 'worksheets/sheet2.xml'),
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      parts: { 'xl/worksheets/sheet2.xml': sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>') },
    });
    const { bytes } = patched(before, number('A1', '2', 'Khác & nữa'));
    expect(changedParts(before, bytes)).toEqual(['xl/worksheets/sheet2.xml']);
    expect(contentsOf(bytes)).toEqual({ 'PL!A1': 'number 1', 'Khác & nữa!A1': 'number 2' });
  });
});

describe('another result beside a formula that stays', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c>' +
    '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c>' +
    '<c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>1</v></c><c r="D1" t="str"><f>IF(A1&gt;1,"đủ","")</f><v></v></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><v>3</v></c></row>';

  it.each([
    ['shared with others', 'B1', '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>9</v></c>'],
    ['told by another cell', 'B2', '<c r="B2"><f t="shared" si="0"/><v>9</v></c>'],
    ['that fills cells', 'C1', '<c r="C1"><f t="array" ref="C1:C2">A1:A2</f><v>9</v></c>'],
    ['that fills this cell', 'C2', '<c r="C2"><v>9</v></c>'],
  ])('is put beside one %s', (_, cell, expected) => {
    expect(sheetAfter({ rows }, { ...number(cell, '9'), keepsFormula: true })).toContain(expected);
  });

  it('may be a text, an empty one too', () => {
    const full = sheetAfter({ rows }, { ...text('D1', 'đủ & thừa'), keepsFormula: true });
    expect(full).toContain('<c r="D1" t="str"><f>IF(A1&gt;1,"đủ","")</f><v>đủ &amp; thừa</v></c>');
    const number = sheetAfter({ rows }, { ...text('B1', ''), keepsFormula: true });
    expect(number).toContain('<c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">A1*2</f><v></v></c>');
  });

  it('leaves a cell alone that is not there', () => {
    expect(leftOf({ rows }, { ...number('E5', '1'), keepsFormula: true })).toEqual(['E5 no-such-place']);
  });
});
