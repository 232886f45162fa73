/** Report → Word file: the appendix as an official document and a draft of sentences, written whole or not at all. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../../core/report';
import type { FormOfYear } from '../../forms/form-of-year';
import { UsageError, type Arguments } from '../arguments';
import { writeFileAtomically, type WrittenFile } from './write-file';

/** No document of ours comes near it; what does is somebody else's. */
const MOST_BYTES = 10_000_000;

/** A document that someone has saved in an editor holds their sentences: it is no longer ours to write over. */
async function isSomebodys(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return false;
  if (found.size > MOST_BYTES) return true;
  const { isOwnDocument } = await import('../../word/package');
  return !isOwnDocument(await readFile(path));
}

/**
 * Where the document is to stand; null where none is wanted.
 * @throws {UsageError} before anything is read or written
 */
export async function documentPath({ docx, paths }: Pick<Arguments, 'docx' | 'paths'>): Promise<string | null> {
  if (docx === null) return null;
  if (!/\.docx$/i.test(docx)) throw new UsageError((texts) => texts.docxMustBeDocx(docx));
  if (paths.some((path) => resolve(path) === resolve(docx))) throw new UsageError((texts) => texts.outIsInput(docx));
  if (await isSomebodys(docx)) throw new UsageError((texts) => texts.docxIsSomethingElse(docx));
  return docx;
}

export async function writeDocumentFile(
  path: string,
  report: Report,
  { form, register }: FormOfYear,
): Promise<WrittenFile> {
  const { composeDocument } = await import('../../report-text/compose');
  // The writer of Word files takes a third of a second to load; only who asks for one pays for it.
  const { writeDocument } = await import('../../word/write-document');
  return writeFileAtomically(path, await writeDocument(composeDocument({ report, form, register })));
}
