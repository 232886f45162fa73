import { readDirectory, type Directory } from '../zip/directory';
import { kindOfCompound } from './compound-kind';
import type { FileKind } from './kind';
import { kindOfPackage } from './package-kind';
import { kindBySignature } from './signatures';
import { kindOfText } from './text-kind';

export interface Recognised {
  readonly kind: FileKind;
  /** Of a .zip package, whatever it holds. */
  readonly directory: Directory | null;
}

/** "PK" and one of: a file, the end of an empty package, a spanned one. */
function isPackage(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  if (p !== 0x50 || k !== 0x4b) return false;
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8);
}

/** What a file really is, whatever its name says. Throws a Refusal for a package too broken to tell. */
export function recognise(bytes: Uint8Array): Recognised {
  if (isPackage(bytes)) {
    const directory = readDirectory(bytes);
    return { kind: kindOfPackage(bytes, directory), directory };
  }
  const kind = kindOfCompound(bytes) ?? kindBySignature(bytes) ?? kindOfText(bytes) ?? 'unknown';
  return { kind, directory: null };
}
