/** Files that a person dropped or chose, kept by number while their contents are wanted. */
import { ACCEPTED_FILE, looksAccepted, readAccepted } from '../src/core/accepting/accepted-file';
import { familyOf, formOf } from '../src/forms';
import { DEFAULT_FORM } from '../src/forms/form-of-year';
import type { TargetsReading } from '../src/forms/fitting-targets';
import { targetsOfJson } from '../src/forms/targets-of-json';
import type { PaneEvent } from './state/events';

export class Files {
  private readonly byId = new Map<number, File>();
  private lastId = 0;

  keep(file: File): number {
    this.lastId += 1;
    this.byId.set(this.lastId, file);
    return this.lastId;
  }

  get(id: number): File | null {
    return this.byId.get(id) ?? null;
  }

  forget(ids: readonly number[]): void {
    for (const id of ids) this.byId.delete(id);
  }
}

/** Files that come along with workbooks and are none: nobody means to hand them in. */
const PASSED_OVER = /^(?:~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

export async function readTargets(file: File): Promise<TargetsReading> {
  const family = familyOf(DEFAULT_FORM);
  if (!family) throw new Error(`no form ${DEFAULT_FORM}`);
  try {
    return targetsOfJson(new Uint8Array(await file.arrayBuffer()), family, null);
  } catch {
    // The file was moved, or another program keeps it to itself.
    return { status: 'refused', problems: [{ kind: 'not-text' }] };
  }
}

/** No target is left out in silence. */
export function targetsEvent(name: string, reading: TargetsReading): PaneEvent {
  return reading.status === 'read'
    ? { type: 'targets-added', name, targets: reading.targets }
    : { type: 'targets-refused', name, problems: reading.problems };
}

function decisionsEvent(name: string, content: string): PaneEvent {
  const family = familyOf(DEFAULT_FORM);
  if (!family) throw new Error(`no form ${DEFAULT_FORM}`);
  const known = { formId: family.id, bodies: family.bodies, formOf: (year: number) => formOf(family, year) };
  const read = readAccepted(content, known);
  return read.status === 'read'
    ? { type: 'decisions-added', name, wishes: read.wishes }
    : { type: 'decisions-refused', name, problem: read.problem };
}

/** Targets or decisions: what the file holds tells, and the name where it holds neither. */
async function jsonEvent(file: File): Promise<PaneEvent> {
  const content = await file.text().catch(() => '');
  return looksAccepted(content) || file.name.split('/').at(-1) === ACCEPTED_FILE
    ? decisionsEvent(file.name, content)
    : targetsEvent(file.name, await readTargets(file));
}

/** What a heap of files means: targets and decisions (.json) first, for the workbooks are held against them. */
export async function eventsOfFiles(given: readonly File[], files: Files): Promise<readonly PaneEvent[]> {
  const wanted = given.filter(({ name }) => !PASSED_OVER.test(name.split('/').at(-1) ?? name));
  const told = await Promise.all(wanted.filter(({ name }) => /\.json$/i.test(name)).map(jsonEvent));
  const workbooks = wanted
    .filter(({ name }) => !/\.json$/i.test(name))
    .map((file) => ({ id: files.keep(file), name: file.webkitRelativePath || file.name }));
  return [...told, ...(workbooks.length > 0 ? [{ type: 'files-added', files: workbooks } as const] : [])];
}

/** Everything in a dropped heap, folders gone through. */
export async function filesDropped(items: readonly DataTransferItem[]): Promise<readonly File[]> {
  // The entries must be taken before anything is awaited: the browser lets go of the items then.
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesOf))).flat();
}

/** A heap this large is a mistake, and would keep the page busy for minutes. */
const MOST_FILES = 5000;

/** A dropped file has forgotten its folders: files of one name would be told apart no more. */
function withFolders(file: File, { fullPath }: FileSystemEntry): File {
  const name = fullPath.replace(/^\/+/, '');
  return name.includes('/') ? new File([file], name, { type: file.type, lastModified: file.lastModified }) : file;
}

/** What the disk refuses stands in the list all the same, and says why when it is read. */
function refused({ fullPath }: FileSystemEntry, error: unknown): File {
  const why = error instanceof DOMException ? error : new DOMException(String(error), 'NotReadableError');
  const file = new File([], fullPath.replace(/^\/+/, ''));
  return Object.assign(file, { arrayBuffer: () => Promise.reject(why), text: () => Promise.reject(why) });
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  try {
    return entry.isFile
      ? [await fileOf(entry as FileSystemFileEntry)]
      : await within(entry as FileSystemDirectoryEntry);
  } catch (error) {
    return [refused(entry, error)];
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return withFolders(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), entry);
}

async function within(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const all: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...(await Promise.all(some.map(filesOf))).flat());
  }
}
