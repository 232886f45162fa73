/** Writes a whole file or none: whatever happens, the old one or the new one stands there, byte for byte. */
import * as disk from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fault, type Fault, type WriteProblem } from '../../core/fault';
import { clearLeftBehind, temporaryPath } from './temporary-file';

/** What is used of the file system; tests put a failing one in its place. */
export type FileSystem = Pick<
  typeof disk,
  'access' | 'link' | 'lstat' | 'open' | 'readFile' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

export interface WriteFileOptions {
  /** Sees what stands on the disk before it takes the old file's place: what is wrong with it, or null. */
  readonly verify?: (readBack: Uint8Array) => string | null | Promise<string | null>;
  readonly files?: FileSystem;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export type WrittenFile =
  /** `path` differs from the one asked for where that one is in use. */
  { readonly status: 'written'; readonly path: string } | { readonly status: 'fault'; readonly fault: Fault };

/** A virus scanner lets go within a second; Excel does not, and a person should not wait for it. */
const PAUSES_MS = [50, 100, 200, 400, 800];

/** Beyond so many copies something else is wrong. */
const MOST_COPIES = 99;

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'is-a-folder',
};

class WriteFailure extends Error {
  constructor(
    readonly why: WriteProblem,
    readonly detail: string,
  ) {
    super(detail);
  }
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : String(error);
}

function isInUse(error: unknown): boolean {
  return ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error));
}

function exists(path: string, files: FileSystem): Promise<boolean> {
  return files.access(path).then(
    () => true,
    () => false,
  );
}

/** Where a link points is where the file belongs; a link that is replaced would leave the file behind it as it was. */
async function destination(path: string, files: FileSystem): Promise<{ path: string; mode: number | null }> {
  const isLink = await files.lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  const real = isLink ? await files.realpath(path).catch(() => path) : path;
  const state = await files.stat(real).catch(() => null);
  if (state?.isDirectory()) throw new WriteFailure('is-a-folder', 'EISDIR');
  return { path: real, mode: state ? state.mode & 0o777 : null };
}

/** Excel and LibreOffice mark a workbook that someone has open by a file beside it. */
async function isOpenElsewhere(path: string, files: FileSystem): Promise<boolean> {
  const marks = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  const found = await Promise.all(marks.map((mark) => exists(join(dirname(path), mark), files)));
  return found.includes(true);
}

async function writeTemporary(
  temporary: string,
  bytes: Uint8Array,
  mode: number | null,
  { files = disk, verify }: WriteFileOptions,
): Promise<void> {
  // "wx": a file that is already there, or a link that someone put there, is not written through.
  const handle = await files.open(temporary, 'wx');
  try {
    if (mode !== null) await handle.chmod(mode).catch(() => undefined);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  const readBack = await files.readFile(temporary);
  if (Buffer.compare(readBack, bytes) !== 0) throw new WriteFailure('reads-back-differently', 'bytes');
  const wrong = (await verify?.(readBack)) ?? null;
  if (wrong !== null) throw new WriteFailure('reads-back-differently', wrong);
}

/** Whether the file could take its place; false where another program holds that place. */
async function takePlace(temporary: string, path: string, options: WriteFileOptions): Promise<boolean> {
  const { files = disk, pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)) } = options;
  if (await isOpenElsewhere(path, files)) return false;
  for (const wait of [...PAUSES_MS, null]) {
    try {
      await files.rename(temporary, path);
      return true;
    } catch (error) {
      if (!isInUse(error)) throw error;
      if (wait !== null) await pause(wait);
    }
  }
  return false;
}

/** "REPORT (2).xlsx" beside a report that is in use; never over a file that is there already. */
async function takeNewName(temporary: string, path: string, files: FileSystem): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let copy = 2; copy <= MOST_COPIES; copy += 1) {
    const other = `${stem} (${String(copy)})${extension}`;
    const taken = await files.link(temporary, other).then(
      () => 'linked',
      (error: unknown) => codeOf(error),
    );
    if (taken === 'linked') {
      await files.unlink(temporary).catch(() => undefined);
      return other;
    }
    if (taken === 'EEXIST' || (await exists(other, files))) continue;
    // A disk without links (FAT, some shares).
    await files.rename(temporary, other);
    return other;
  }
  throw new WriteFailure('in-use', basename(path));
}

/** So that the new name survives a power cut as well. Windows does not let a folder be opened. */
async function syncFolder(folder: string, files: FileSystem): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is written and flushed.
  }
}

function asFault(path: string, error: unknown): Fault {
  if (error instanceof WriteFailure) return fault('cannot-write', { path, why: error.why, detail: error.detail });
  const code = codeOf(error);
  return fault('cannot-write', { path, why: PROBLEMS[code] ?? 'other', detail: code });
}

/** Never throws. The temporary file goes away in every case but kill -9, and then with the next run. */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  options: WriteFileOptions = {},
): Promise<WrittenFile> {
  const { files = disk } = options;
  let temporary: string | null = null;
  try {
    const target = await destination(path, files);
    const folder = dirname(target.path);
    await clearLeftBehind(folder);
    temporary = temporaryPath(folder);
    await writeTemporary(temporary, bytes, target.mode, options);
    const inPlace = await takePlace(temporary, target.path, options);
    const written = inPlace ? path : await takeNewName(temporary, target.path, files);
    temporary = null;
    await syncFolder(folder, files);
    return { status: 'written', path: written };
  } catch (error) {
    if (temporary !== null) await files.unlink(temporary).catch(() => undefined);
    return { status: 'fault', fault: asFault(path, error) };
  }
}
