/** What a stranger's file carries besides its figures stays in it: a word is hidden wherever one can be, and looked for in the report. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { filledSheet } from '../filled-form';
import { MAIN, makeXlsx, OFFICE, PACKAGE } from '../workbook/build-xlsx';
import { rowsXml } from './filled-file';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

const word = (place: string): string => `LENLUT${place.toUpperCase()}`;
const WORDS = /LENLUT[A-Z]+/g;
const found = (text: string): string[] => [...new Set(text.match(WORDS) ?? [])].sort();

const link = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
const links = (all: string): string => `<Relationships xmlns="${PACKAGE}">${all}</Relationships>`;
const sheetOf = (place: string): string =>
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${word(place)}</t></is></c></row></sheetData></worksheet>`;
const outside = ' TargetMode="External"';
const formulas =
  `<row r="80"><c r="J80"><f>"${word('formula')}"&amp;"1"</f><v>1</v></c>` +
  `<c r="K80" t="str"><f>"${word('result')}"</f><v>${word('result')}</v></c>` +
  `<c r="L80"><f>[1]${word('linkedsheet')}!A1</f><v>1</v></c>` +
  `<c r="M80" t="inlineStr"><is><t>${word('beside')}</t></is></c></row>`;

/** The form, with a word in everything that a workbook can carry besides. */
function carrier(): Uint8Array {
  const rows = rowsXml(filledSheet({ changes: { 'I.1': { label: 'Kết nạp đoàn viên', result: 30 } } })).replace(
    /<c r="D6"><v>30<\/v><\/c>/,
    `<c r="D6"><f>30+0*LEN("${word('figure')}")</f><v>30</v></c>`,
  );
  return makeXlsx({
    rows: rows + formulas,
    after:
      `<dataValidations count="1"><dataValidation type="list" sqref="D7" prompt="${word('prompt')}"><formula1>"${word('validation')}"</formula1></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink xmlns:r="${OFFICE}" ref="D8" r:id="rId1" tooltip="${word('tooltip')}"/></hyperlinks>` +
      `<headerFooter><oddHeader>${word('header')}</oddHeader><oddFooter>${word('footer')}</oddFooter></headerFooter>`,
    sheets:
      '<sheet name="PL" sheetId="1" r:id="rId1"/><sheet name="An" sheetId="2" state="hidden" r:id="rId11"/><sheet name="Kin" sheetId="3" state="veryHidden" r:id="rId12"/>',
    names: `<definedNames><definedName name="${word('name')}">PL!$A$1</definedName><definedName name="hai" comment="${word('namecomment')}">"${word('constant')}"</definedName></definedNames>`,
    links:
      link('rId11', 'worksheet', 'worksheets/sheet2.xml') +
      link('rId12', 'worksheet', 'worksheets/sheet3.xml') +
      link('rId13', 'externalLink', 'externalLinks/externalLink1.xml') +
      link('rId14', 'connections', 'connections.xml') +
      `<Relationship Id="rId15" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>` +
      link('rId16', 'customXml', '../customXml/item1.xml'),
    properties: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${word('author')}</dc:creator><cp:lastModifiedBy>${word('editor')}</cp:lastModifiedBy><dc:title>${word('title')}</dc:title></cp:coreProperties>`,
    parts: {
      'xl/worksheets/sheet2.xml': sheetOf('hiddensheet'),
      'xl/worksheets/sheet3.xml': sheetOf('veryhiddensheet'),
      'xl/worksheets/_rels/sheet1.xml.rels': links(
        link('rId1', 'hyperlink', `http://example.com/${word('target')}`, outside) +
          link('rId2', 'comments', '../comments1.xml'),
      ),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>${word('commenter')}</author></authors><commentList><comment ref="D8" authorId="0"><text><t>${word('comment')}</t></text></comment></commentList></comments>`,
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="${word('linkedsheet')}"/></sheetNames></externalBook></externalLink>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': links(
        link('rId1', 'externalLinkPath', `file:///C:/${word('linkedfile')}.xlsx`, outside),
      ),
      'xl/connections.xml': `<connections xmlns="${MAIN}"><connection id="1" name="${word('connection')}"/></connections>`,
      'xl/vbaProject.bin': new TextEncoder().encode(word('macro')),
      'customXml/item1.xml': `<x>${word('customxml')}</x>`,
      'docProps/app.xml': `<Properties><Company>${word('company')}</Company></Properties>`,
      'docProps/custom.xml': `<Properties><property name="${word('property')}"/></Properties>`,
    },
  });
}

const folder = newFolder();
const out = join(newFolder(), 'report.xlsx');
const bytes = carrier();
writeFileSync(join(folder, 'tam-duong.xlsx'), bytes);
const json = thidua('merge', folder, '--out', out, '--json');
const spoken = thidua('merge', folder, '--out', out);
const inFile = found(
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join(' '),
);
const report = Object.entries(unzipSync(readFileSync(out))).map(([name, part]) => [name, strFromU8(part)] as const);

test('the file is read and counts, and carries its words', () => {
  expect(JSON.parse(json.stdout)).toMatchObject({ report: { figures: { 'I.1': { result: '30' } } } });
  expect(inFile.length).toBeGreaterThan(25);
});

test('the report holds none of them, but the formula of a figure that it tells of', () => {
  expect(found(report.map(([name, part]) => name + part).join(' '))).toEqual([word('figure')]);
});

test('and that formula stands there as text', () => {
  for (const [, part] of report)
    for (const formula of part.match(/<f>[^<]*/g) ?? []) expect(found(formula)).toEqual([]);
});

test('no part of the report comes from the file', () => {
  const carried = /vba|comment|external|connection|custom|hyperlink|drawing|printer/i;
  expect(report.map(([name]) => name).filter((name) => carried.test(name))).toEqual([]);
});

test('nor does the terminal show any other', () => {
  expect(found(spoken.stdout + spoken.stderr + json.stderr)).toEqual([]);
  expect(found(json.stdout)).toEqual([word('figure')]);
});
