/** One file within the package, as the central directory has it. */
export interface Entry {
  /** With "/" between folders, whatever the file uses. */
  readonly name: string;
  /** The bytes of the name, to compare with the local header. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
export const MAX_32 = 0xffff_ffff;
export const MAX_16 = 0xffff;

export function isFolder(entry: Entry): boolean {
  return entry.name.endsWith('/') && entry.size === 0;
}
