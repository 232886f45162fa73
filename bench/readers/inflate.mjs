/** No reader at all: what unpacking every part of the file takes, and no more. */
import { inflateRawSync } from 'node:zlib';
import { passOverFiles } from './pass-over-files.mjs';

const DIRECTORY_END = 22;
const DIRECTORY_ENTRY = 46;
const LOCAL_HEADER = 30;

await passOverFiles((bytes) => {
  const end = bytes.length - DIRECTORY_END;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const packed = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + LOCAL_HEADER + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (bytes.readUInt16LE(at + 10) === 8) inflateRawSync(bytes.subarray(start, start + packed));
    at += DIRECTORY_ENTRY + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return 0;
});
