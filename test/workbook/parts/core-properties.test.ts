import { readModified } from '../../../src/workbook/parts/core-properties';
import { scan } from '../xml/tokens';

const NS =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"';
const modified = (text: string): string | null =>
  readModified(
    scan(`<cp:coreProperties ${NS}><dcterms:created>2020-01-01T00:00:00Z</dcterms:created>${text}</cp:coreProperties>`),
  );
const saved = (text: string): string | null => modified(`<dcterms:modified>${text}</dcterms:modified>`);

test.each([
  ['2022-12-05T08:30:00Z', '2022-12-05T08:30:00.000Z'],
  ['2022-12-05T08:30:00+07:00', '2022-12-05T01:30:00.000Z'],
  ['2022-12-05T08:30:00', '2022-12-05T08:30:00.000Z'],
  ['2022-12-05', '2022-12-05T00:00:00.000Z'],
])('%s is %s', (text, moment) => {
  expect(saved(text)).toBe(moment);
});

test.each(['', 'hôm qua', '2022-13-05T08:30:00Z', '05/12/2022'])('%j is no moment', (text) => {
  expect(saved(text)).toBeNull();
});

test('a file may say nothing of it', () => {
  expect(modified('')).toBeNull();
});
