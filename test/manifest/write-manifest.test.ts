import { readFileSync } from 'node:fs';
import { addressOf } from '../../manifest/address.cjs';
import { writeManifest } from '../../manifest/write-manifest.cjs';

const XML = readFileSync('manifest.xml', 'utf8');

test.each([
  ['https://may-chu.example', 'https://may-chu.example'],
  ['https://may-chu.example/', 'https://may-chu.example'],
  ['https://may-chu.example:8443/thi-dua//', 'https://may-chu.example:8443/thi-dua'],
  ['https://máy-chủ.example/Thi Đua', 'https://xn--my-ch-xqa0294c.example/Thi%20%C4%90ua'],
])('the build takes %s for %s', (given, address) => {
  expect(addressOf(given)).toBe(address);
});

test('without an address the build is for this machine', () => {
  expect(addressOf(undefined)).toBe('https://localhost:3000');
});

test.each([
  'http://may-chu.example',
  'may-chu.example',
  'https://',
  'https://a.example/?x=1',
  'https://a.example/#x',
  '',
  'true',
])('the build refuses “%s”, and says what it takes', (given) => {
  expect(() => addressOf(given)).toThrow(/--env url=https:/);
});

test('the manifest names the given address only, and the version of package.json', () => {
  const written = writeManifest(XML, 'https://may-chu.example/thi-dua&b', '1.4.0-rc.2');
  expect(written).not.toContain('localhost');
  expect(written).toContain('"https://may-chu.example/thi-dua&amp;b/taskpane.html"');
  expect(written).toContain('<Version>1.4.0.0</Version>');
});

test('a manifest with a version of its own is refused: there would be two', () => {
  expect(() => writeManifest(XML.replace('0.0.0.0', '1.0.0.0'), 'https://a.example', '1.0.0')).toThrow(/package\.json/);
});
