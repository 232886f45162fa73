/** One form → one file: never over anything that somebody wrote in, and read back before it counts as written. */
import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '../../core/fault';
import { isUntouched, readIdentity } from '../../core/sent-forms/form-identity';
import { readAppendix } from '../../core/read-appendix';
import { inflateNode } from '../../workbook/inflate-node';
import { limits } from '../../workbook/limits';
import { readWorkbook } from '../../workbook/read';
import type { WriteSentFormOptions } from '../../workbook/write/sent-form';
import { writeFileAtomically } from '../writing/write-file';

export type SentFile =
  /** `path` differs from the one asked for where that one is in use. */
  | { readonly status: 'written'; readonly path: string }
  /** The very same form stood there already. */
  | { readonly status: 'unchanged'; readonly path: string }
  /** Another file stands there, or a form in which something was written. */
  | { readonly status: 'occupied'; readonly path: string }
  | { readonly status: 'fault'; readonly path: string; readonly fault: Fault };

/** Whether the bytes are a form of ours for the same body and year, as it went out. */
function isUntouchedForm(bytes: Uint8Array, { form, bodyId }: WriteSentFormOptions): boolean {
  const read = readWorkbook(bytes, inflateNode);
  const reading = read.status === 'read' ? readIdentity(read.workbook) : null;
  if (read.status === 'fault' || reading?.status !== 'known') return false;
  const { identity } = reading;
  const isSame = identity.form === form.id && identity.year === form.year && identity.body === bodyId;
  return isSame && isUntouched(read.workbook, identity);
}

/** What is wrong with what was written: it must be this form, of this body, with nothing changed in it. */
function verify(bytes: Uint8Array, { form, register, bodyId }: WriteSentFormOptions): string | null {
  const read = readWorkbook(bytes, inflateNode);
  if (read.status === 'fault') return read.fault.code;
  const reading = readAppendix(read.workbook, { form, bodies: register.bodies });
  if (reading.status !== 'found') return form.id;
  const { sentOut, bodies, titleYear } = reading.appendix;
  if (bodies.length !== 1 || bodies[0]?.id !== bodyId || titleYear?.year !== form.year) return bodyId;
  if (sentOut.status !== 'known' || sentOut.lost.length > 0) return 'identity';
  return sentOut.changed[0]?.at.cell ?? null;
}

async function bytesAt(path: string): Promise<Uint8Array | 'nothing' | 'something'> {
  const found = await stat(path).catch(() => null);
  if (!found || (found.isFile() && found.size === 0)) return 'nothing';
  return found.isFile() && found.size <= limits.fileBytes ? readFile(path) : 'something';
}

export async function writeSentFile(path: string, options: WriteSentFormOptions): Promise<SentFile> {
  // The writer takes half a second to load; only who writes forms pays for it.
  const { writeSentForm } = await import('../../workbook/write/sent-form');
  const bytes = await writeSentForm(options);
  const there = await bytesAt(path);
  if (there === 'something') return { status: 'occupied', path };
  if (there !== 'nothing') {
    if (Buffer.compare(there, bytes) === 0) return { status: 'unchanged', path };
    if (!isUntouchedForm(there, options)) return { status: 'occupied', path };
  }
  const written = await writeFileAtomically(path, bytes, { verify: (readBack) => verify(readBack, options) });
  return written.status === 'fault' ? { ...written, path } : written;
}
