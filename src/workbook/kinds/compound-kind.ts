import { compoundNames } from './compound-names';
import type { FileKind } from './kind';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What an old Office container holds; null where the bytes are none. */
export function kindOfCompound(bytes: Uint8Array): FileKind | null {
  if (!MAGIC.every((byte, i) => bytes[i] === byte)) return null;
  const names = compoundNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted-workbook';
  if (names.has('Workbook') || names.has('Book') || names.has('WORKBOOK') || names.has('BOOK')) return 'old-excel';
  if (names.has('WordDocument')) return 'word-document';
  if (names.has('PowerPoint Document')) return 'presentation';
  if (names.has('__properties_version1.0')) return 'outlook-message';
  return 'old-office';
}
