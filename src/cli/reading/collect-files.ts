/** Files and folders as named on the command line → the files to read, in an order that does not depend on the disk. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';

import { ACCEPTED_FILE } from '../../core/accepting/accepted-file';

export interface NamedFile {
  readonly path: string;
  /** How messages and the report name it: relative to the folder that was given. */
  readonly name: string;
}

export interface Collected {
  readonly files: readonly NamedFile[];
  /** How many files of the folders were passed over because they are no attachment that a branch would send. */
  readonly ignored: number;
  /** Nothing of what was named is there: a slip of the keyboard. */
  readonly nothingExists: boolean;
}

/** What branches send, rightly or wrongly: in a folder, each of these is read or answered with a fault. */
const ATTACHMENTS = new Set(
  '.xlsx .xlsm .xlsb .xls .xltx .ods .csv .et .pdf .doc .docx .rtf .zip .rar .7z .jpg .jpeg .png .htm .html .mht'.split(
    ' ',
  ),
);

const DEEPEST_FOLDER = 16;

function isAttachment({ name }: Dirent): boolean {
  return ATTACHMENTS.has(extname(name).toLowerCase()) && !name.startsWith('~$') && !name.startsWith('.');
}

interface Walk {
  readonly files: NamedFile[];
  ignored: number;
}

async function walk(folder: string, within: string, into: Walk, depth = 0): Promise<void> {
  if (depth > DEEPEST_FOLDER) return;
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) await walk(path, name, into, depth + 1);
    else if (entry.isFile() && isAttachment(entry)) into.files.push({ path, name });
    else if (entry.name !== ACCEPTED_FILE) into.ignored += 1;
  }
}

/** Two folders may hold files of one name: then all of them are named by the whole path. */
function withUniqueNames(files: readonly NamedFile[]): NamedFile[] {
  const seen = new Map<string, number>();
  for (const { name } of files) seen.set(name, (seen.get(name) ?? 0) + 1);
  return files.map((file) => ((seen.get(file.name) ?? 0) > 1 ? { ...file, name: file.path } : file));
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );
}

/** A file that was named is always read, whatever it is called; one that does not exist becomes a fault when it is opened. */
export async function collectFiles(paths: readonly string[], except: string | null): Promise<Collected> {
  const into: Walk = { files: [], ignored: 0 };
  const kinds = await Promise.all(paths.map(kindOf));
  for (const [index, path] of paths.entries()) {
    if (kinds[index] === 'folder') await walk(path, '', into);
    else into.files.push({ path, name: basename(path) });
  }
  const wanted = new Map(into.files.map((file) => [resolve(file.path), file]));
  if (except !== null && !paths.includes(except)) wanted.delete(resolve(except));
  const files = withUniqueNames([...wanted.values()]).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { files, ignored: into.ignored, nothingExists: kinds.every((kind) => kind === 'nothing') };
}
