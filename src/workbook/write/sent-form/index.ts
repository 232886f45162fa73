/** A form for one body → the bytes of its workbook. Pure: no file system, no clock; the same form gives the same bytes. */
import type { Language } from '../../../text/language';
import { sentForms as en } from '../../../text/en/sent-forms';
import { sentForms as vi } from '../../../text/vi/sent-forms';
import { newWorkbook } from '../new-workbook';
import { repack } from '../package';
import { nameFigures, writeIdentity } from './identity-sheet';
import { passwordHash } from './password';
import { planSentForm, type SentFormOptions } from './plan';
import { writeSentSheet } from './sheet';

export { isUsablePassword } from './password';

const WORDS = { vi, en };

export interface WriteSentFormOptions extends SentFormOptions {
  readonly language: Language;
  /** Null where anybody may take the protection off. */
  readonly password: string | null;
}

export async function writeSentForm(options: WriteSentFormOptions): Promise<Uint8Array> {
  const plan = planSentForm(options, WORDS[options.language]);
  const workbook = await newWorkbook();
  const sheet = writeSentSheet(workbook, plan);
  nameFigures(workbook, plan);
  writeIdentity(workbook, sheet, plan);
  const { password } = options;
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    password: password === null ? null : passwordHash(password),
  });
}
