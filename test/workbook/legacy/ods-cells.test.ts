import { zipSync } from 'fflate';
import type { Workbook } from '../../../src/core/workbook';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { openWorkbook } from '../../../src/workbook/open';

const names = ['office', 'table', 'text', 'style', 'number', 'fo'];
const addresses: Readonly<Record<string, string>> = { number: 'datastyle', fo: 'xsl-fo-compatible' };
const declarations = names
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${addresses[name] ?? name}:1.0"`)
  .join(' ');

/** A spreadsheet of one sheet with these rows. */
async function read(rows: string, styles = '', inTable = ''): Promise<Workbook> {
  const xml = `<office:document-content ${declarations}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>
    <table:table table:name="PL"${inTable}>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': new TextEncoder().encode(xml),
  });
  const result = await openWorkbook(bytes, inflateNode);
  if (result.status === 'fault') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`;
const cell = (attributes: string, text = ''): string =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const values = ({ sheets }: Workbook): unknown[] => (sheets[0]?.cells ?? []).map(({ type, value }) => [type, value]);
const ids = ({ notices }: Workbook): string[] => notices.map(({ id }) => id);

test('a number keeps its digits as written, though nothing shows it', async () => {
  const book = await read(row('<table:table-cell office:value-type="float" office:value="2080.840"/>'));
  expect(values(book)).toEqual([['number', '2080.840']]);
});

test('digits beyond what a number of the machine holds are noise', async () => {
  const book = await read(row(cell('office:value-type="float" office:value="0.939999999999999999998"')));
  expect(values(book)).toEqual([['number', '0.94']]);
});

test('white space is one space, but spaces, tabs and line ends that were typed stay', async () => {
  const text = '  hai\n   chữ<text:s text:c="2"/>ba<text:tab/><text:span>bốn</text:span><text:line-break/>năm ';
  expect(values(await read(row(cell('office:value-type="string"', text))))).toEqual([
    ['text', 'hai chữ  ba\tbốn\nnăm'],
  ]);
});

test('a comment is no part of the text', async () => {
  const comment = '<office:annotation><text:p>7777</text:p></office:annotation>';
  const book = await read(
    row(`<table:table-cell office:value-type="string">${comment}<text:p>35</text:p></table:table-cell>`),
  );
  expect(values(book)).toEqual([['text', '35']]);
});

test('repeated cells and rows stand at each of their places', async () => {
  const repeated = cell('office:value-type="float" office:value="8" table:number-columns-repeated="2"');
  const book = await read(row(repeated, ' table:number-rows-repeated="2"'));
  expect(book.sheets[0]?.cells.map(({ row: down, column }) => [down, column])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});

test('hidden and filtered rows and columns are known, and so is a hidden sheet', async () => {
  const styles =
    '<style:style style:name="ta" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const columns =
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
  const rows = row(cell('office:value-type="float" office:value="1"'), ' table:visibility="filter"');
  const book = await read(columns + rows, styles, ' table:style-name="ta"');
  expect(book.sheets[0]).toMatchObject({
    visibility: 'hidden',
    hiddenRows: [{ from: 1, to: 1 }],
    hiddenColumns: [{ from: 2, to: 3 }],
  });
});

test('a formula without a result is told; one that shows an empty text is not', async () => {
  const missing = await read(row('<table:table-cell table:formula="of:=[.A2]"/>'));
  const empty = await read(row('<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>'));
  expect([ids(missing), ids(empty)]).toEqual([['formula-without-value'], []]);
});

test('a value from another file is told', async () => {
  const formula = `table:formula="of:=['file:///C:/a.ods'#$Sheet1.A1]"`;
  expect(ids(await read(row(cell(`${formula} office:value-type="float" office:value="5"`))))).toEqual([
    'external-link',
  ]);
});

test('an error that stands for a number is an error', async () => {
  const book = await read(row(cell('table:formula="of:=1/0" office:value-type="float" office:value="0"', '#DIV/0!')));
  expect(values(book)).toEqual([['error', '#DIV/0!']]);
});

test('a percentage is known by its type or by its format', async () => {
  const styles =
    '<number:percentage-style style:name="P"/><style:style style:name="ce" style:family="table-cell" style:data-style-name="P"/>';
  const cells =
    cell('office:value-type="percentage" office:value="0.5"') +
    cell('office:value-type="float" office:value="0.5" table:style-name="ce"');
  expect((await read(row(cells), styles)).sheets[0]?.cells.map(({ percent }) => percent)).toEqual([true, true]);
});

test('a value under merged cells is told', async () => {
  const merged = cell('office:value-type="float" office:value="1" table:number-columns-spanned="2"');
  const covered =
    '<table:covered-table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:covered-table-cell>';
  expect(ids(await read(row(merged + covered)))).toEqual(['value-under-merge']);
});

test('the columns behind the last one do not matter where they are empty', async () => {
  const book = await read(
    row(
      cell('office:value-type="float" office:value="1"') + '<table:table-cell table:number-columns-repeated="20000"/>',
    ),
  );
  expect(values(book)).toEqual([['number', '1']]);
});

test('a text in part raised or struck out says what is left without it', async () => {
  const style = (name: string, look: string): string =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;
  const styles =
    style('up', 'style:text-position="super 58%"') +
    style('gone', 'style:text-line-through-style="solid"') +
    style('bold', 'style:text-line-through-style="none" style:text-position="0% 100%"');
  const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`;
  const typed = (text: string): string => cell('office:value-type="string"', text);
  const book = await read(
    row(typed(`35${span('up', '1')}`) + typed(span('gone', '35') + span('bold', '42')) + typed(span('bold', '35'))),
    styles,
  );
  expect(book.sheets[0]?.cells.map(({ value, plain }) => [value, plain])).toEqual([
    ['351', '35'],
    ['3542', '42'],
    ['35', undefined],
  ]);
});

test('a figure struck out from end to end is told from one that is not', async () => {
  const style = (name: string, properties: string, more = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell"${more}><style:text-properties ${properties}/></style:style>`;
  const styles =
    style('out', 'style:text-line-through-style="solid"') +
    style('child', 'style:font-name="Arial"', ' style:parent-style-name="out"') +
    style('back', 'style:text-line-through-type="none"', ' style:parent-style-name="out"');
  const number = (name: string): string =>
    cell(`office:value-type="float" office:value="35" table:style-name="${name}"`);
  const text = cell('office:value-type="string" table:style-name="child"', '42');
  const book = await read(row(number('out') + number('child') + number('back') + text), styles);
  expect(book.sheets[0]?.cells.map(({ struck }) => struck ?? false)).toEqual([true, true, false, true]);
});

test('a figure in the colour of its cell is told from one that can be seen', async () => {
  const style = (name: string, colour: string, background: string, parent = ''): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">` +
    (background === '' ? '' : `<style:table-cell-properties fo:background-color="${background}"/>`) +
    `${colour === '' ? '' : `<style:text-properties ${colour}/>`}</style:style>`;
  const styles =
    style('white', 'fo:color="#ffffff"', '') +
    style('child', '', 'transparent', 'white') +
    style('onBlue', '', '#1F4E79', 'white') +
    style('blue', 'fo:color="#1f4e79"', '', 'onBlue') +
    style('automatic', 'style:use-window-font-color="true"', '', 'white');
  const number = (name: string): string =>
    cell(`office:value-type="float" office:value="35" table:style-name="${name}"`);
  const text = cell('office:value-type="string" table:style-name="child"', '42');
  const all = ['white', 'child', 'onBlue', 'blue', 'automatic'].map(number).join('') + text;
  const book = await read(row(all), styles);
  expect(book.sheets[0]?.cells.map(({ unseen }) => unseen ?? false)).toEqual([true, true, false, true, false, true]);
});

test('rows and columns of no size are hidden', async () => {
  const style = (name: string, what: 'row' | 'column', size: string): string =>
    `<style:style style:name="${name}" style:family="table-${what}"><style:table-${what}-properties ${size}/></style:style>`;
  const styles =
    style('flat', 'row', 'style:row-height="0cm"') +
    style('low', 'row', 'style:row-height="0.05cm"') +
    style('thin', 'column', 'style:column-width="0.0004in"');
  const columns = '<table:table-column/><table:table-column table:style-name="thin"/>';
  const figure = cell('office:value-type="float" office:value="8"');
  const rows = row(figure, ' table:style-name="low"') + row(figure, ' table:style-name="flat"');
  const [sheet] = (await read(columns + rows, styles)).sheets;
  expect(sheet?.hiddenRows).toEqual([{ from: 2, to: 2 }]);
  expect(sheet?.hiddenColumns).toEqual([{ from: 2, to: 2 }]);
});
