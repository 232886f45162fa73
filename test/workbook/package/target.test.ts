import { relationshipsOf, resolveTarget } from '../../../src/workbook/package/target';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', '../customXml/a.xml', 'customXml/a.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', 'bi%E1%BB%83u.xml', 'xl/biểu.xml'],
  ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('from "%s", "%s" is %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test.each(['../../etc/passwd', '/../a', '%2e%2e/%2e%2e/a', '..\\..\\a'])('%s climbs out of the package', (target) => {
  expect(resolveTarget('xl/workbook.xml', target)).toBeNull();
});

test('relationships stand beside their part', () => {
  expect(relationshipsOf('')).toBe('_rels/.rels');
  expect(relationshipsOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
});
