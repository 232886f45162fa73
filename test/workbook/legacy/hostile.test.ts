import { readFileSync } from 'node:fs';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { openWorkbook } from '../../../src/workbook/open';

const FOLDER = 'test/fixtures/legacy';
const xls = (): Buffer => readFileSync(`${FOLDER}/appendix-libreoffice.xls`);
const ods = (): Zippable => ({ ...unzipSync(readFileSync(`${FOLDER}/appendix-libreoffice.ods`)) });
const utf8 = new TextEncoder();

/** "code" or "code:problem". */
async function faultOf(bytes: Uint8Array): Promise<string> {
  const result = await openWorkbook(bytes, inflateNode);
  if (result.status === 'read') return 'read';
  const { code, params } = result.fault;
  const more = 'problem' in params ? params.problem : 'what' in params ? params.what : '';
  return more === '' ? code : `${code}:${more}`;
}

/** Where a record of that type and length begins, by its header. */
function recordIn(bytes: Buffer, type: number, length: number): number {
  const header = Buffer.from([type & 255, type >> 8, length & 255, length >> 8]);
  const at = bytes.indexOf(header, 512);
  if (at < 0) throw new Error('no such record');
  return at;
}

function changed(bytes: Buffer, change: (bytes: Buffer) => void): Buffer {
  change(bytes);
  return bytes;
}

describe('an .xls file', () => {
  test('cut short anywhere is refused, never read in part', async () => {
    const whole = xls();
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      expect(await faultOf(whole.subarray(0, Math.floor(whole.length * part)))).not.toBe('read');
    }
  });

  test('of nothing but noise behind the first bytes is refused', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251));
    expect(await faultOf(changed(noise, (b) => xls().copy(b, 0, 0, 8)))).toBe('not-a-workbook');
  });

  test('whose container holds no workbook is refused', async () => {
    const name = Buffer.from('Workbook', 'utf16le');
    const other = changed(xls(), (b) => Buffer.from('Letters!', 'utf16le').copy(b, b.indexOf(name)));
    expect(await faultOf(other)).toBe('not-a-workbook');
  });

  test('whose sectors run in a circle is refused', async () => {
    const circle = changed(xls(), (b) => {
      const table = (b.readUInt32LE(76) + 1) * 512;
      for (let sector = 0; sector < 128; sector++) b.writeUInt32LE(sector, table + 4 * sector);
    });
    expect(await faultOf(circle)).not.toBe('read');
  });

  test('with a password is refused as such', async () => {
    const CODE_PAGE = 0x0042;
    const locked = changed(xls(), (b) => b.writeUInt16LE(0x002f, recordIn(b, CODE_PAGE, 2)));
    expect(await faultOf(locked)).toBe('encrypted-workbook');
  });

  test('of Excel 95 is refused as too old', async () => {
    const old = changed(xls(), (b) => b.writeUInt16LE(0x0500, recordIn(b, 0x0809, 16) + 4));
    expect(await faultOf(old)).toBe('old-excel');
  });

  test('whose cell points at a text that is not there is refused', async () => {
    const lost = changed(xls(), (b) => b.writeUInt32LE(9_999_999, recordIn(b, 0x00fd, 10) + 10));
    expect(await faultOf(lost)).toBe('damaged-workbook:not-understood');
  });
});

describe('an .ods file', () => {
  const withContent = (change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(zipSync(ods()));
    const xml = new TextDecoder().decode(parts['content.xml']);
    return zipSync({ ...parts, 'content.xml': utf8.encode(change(xml)) });
  };

  test('packed anew is read', async () => {
    expect(await faultOf(withContent((xml) => xml))).toBe('read');
  });

  test('whose XML stops halfway is refused, never read in part', async () => {
    expect(await faultOf(withContent((xml) => xml.slice(0, xml.length / 2)))).toMatch(/^damaged-xml/);
  });

  test('with a DOCTYPE is refused', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><office:document-content';
    expect(await faultOf(withContent((xml) => xml.replace('<office:document-content', doctype)))).toBe(
      'damaged-xml:doctype',
    );
  });

  test('that unpacks to far more than it should is refused before it is unpacked', async () => {
    const bomb = zipSync({ ...ods(), 'content.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(await faultOf(bomb)).toMatch(/^too-large/);
  });

  test('that repeats one value a million times in a million rows is refused', async () => {
    const value =
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16000"/>';
    const row = `<table:table-row table:number-rows-repeated="1000000">${value}</table:table-row></table:table>`;
    expect(await faultOf(withContent((xml) => xml.replace('</table:table>', row)))).toMatch(/too-large|bad-address/);
  });

  test('with a password is refused as such', async () => {
    const parts = ods();
    const manifest = new TextDecoder().decode(unzipSync(zipSync(parts))['META-INF/manifest.xml']);
    const entry = '<manifest:file-entry manifest:full-path="x"><manifest:encryption-data/></manifest:file-entry>';
    const locked = manifest.replace('</manifest:manifest>', `${entry}</manifest:manifest>`);
    expect(await faultOf(zipSync({ ...parts, 'META-INF/manifest.xml': utf8.encode(locked) }))).toBe(
      'encrypted-workbook',
    );
  });

  test('with two sheets of one name is refused', async () => {
    const twice = withContent((xml) => xml.replace(/(<table:table .*<\/table:table>)/s, '$1$1'));
    expect(await faultOf(twice)).toBe('damaged-workbook:repeated-sheet-name');
  });
});
