/** All forms of a year in one .zip: the same forms are the same bytes. */
import { zipSync, type Zippable } from 'fflate';
import { receivers, sentFileName } from '../../../core/sent-forms/sent-form';
import { NO_TIME } from '../package';
import { writeSentForm, type WriteSentFormOptions } from '.';

export async function packSentForms(options: Omit<WriteSentFormOptions, 'bodyId'>): Promise<Uint8Array> {
  const { form, register } = options;
  const files: Zippable = {};
  for (const body of receivers(register.bodies, form.year)) {
    const bytes = await writeSentForm({ ...options, bodyId: body.id });
    // Workbooks are packed already.
    files[sentFileName(body, form.year)] = [bytes, { mtime: NO_TIME, level: 0 }];
  }
  return zipSync(files);
}
