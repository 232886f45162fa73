import fc from 'fast-check';
import * as zlib from 'node:zlib';
import { crc32 } from '../../../src/workbook/zip/crc32';

test('the checksum of nothing is zero', () => {
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test('the checksum of the usual check text is the published one', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('it agrees with Node for any bytes', () => {
  const native = 'crc32' in zlib ? zlib.crc32 : null;
  if (native === null) return;
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === native(bytes)));
});
