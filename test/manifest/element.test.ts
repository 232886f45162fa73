import { allWithin, at, parseManifest } from '../../manifest/check/element';

const XML = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:t="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <Hosts><Host Name="Workbook"/></Hosts>
  <t:String id="a" DefaultValue="Tổng &amp; hợp">
    text
  </t:String>
  <Other xmlns="urn:other"/>
</OfficeApp>`;

test('elements keep their line, attributes, text and namespace, whatever prefix the file gives it', () => {
  const root = parseManifest(XML);
  expect(allWithin(root).map(({ name, line }) => [name, line])).toEqual([
    ['app:OfficeApp', 2],
    ['app:Hosts', 3],
    ['app:Host', 3],
    ['bt:String', 4],
    ['{urn:other}:Other', 7],
  ]);
  expect(at(root, 'app:Hosts', 'app:Host')?.attributes).toEqual({ Name: 'Workbook' });
  expect(at(root, 'bt:String')).toMatchObject({ text: 'text', attributes: { DefaultValue: 'Tổng & hợp' } });
});

test.each([
  ['a tag left open', '<OfficeApp><Hosts></OfficeApp>'],
  ['a prefix of no namespace', '<OfficeApp><bt:String/></OfficeApp>'],
  ['nothing', ''],
])('%s is refused', (_, xml) => {
  expect(() => parseManifest(xml)).toThrow();
});
