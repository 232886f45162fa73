import { readSheet } from 'read-excel-file/universal';
import { passOverFiles } from './pass-over-files.mjs';

await passOverFiles(async (bytes, { row, column }) => {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const rows = await readSheet(buffer);
  return rows[row - 1][column - 1];
});
