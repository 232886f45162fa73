/** A written report, read and held against a form. Only who compares loads what it takes. */
import type { Appendix } from '../../src/core/appendix';
import { checkWorkbook } from '../../src/forms/check-workbook';
import { narrativeWordsOf } from '../../src/forms/narrative-words';
import { compareNarrative, type Comparison } from '../../src/narrative/compare';
import { comparedForm } from '../../src/narrative/form/against';
import { readNarrative, readPasted, type NarrativeReading } from '../../src/narrative/read/read-narrative';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { choiceOf, formAgainst } from './against';
import type { Work } from './messages';
import { writeChecked } from './report-work';

type Compare = Extract<Work, { kind: 'compare' }>;

export async function readWritten({ content }: Extract<Work, { kind: 'read-narrative' }>): Promise<NarrativeReading> {
  return typeof content === 'string' ? readPasted(content) : readNarrative(new Uint8Array(content), inflateBrowser);
}

/** Of a report: what stands in its workbook, for that is what is signed. */
async function appendixOf({ form, against, language }: Compare): Promise<Appendix> {
  if (form.kind === 'form') return form.appendix;
  const { workbook } = await writeChecked({ report: form.report, against, language });
  const { appendix } = checkWorkbook(workbook, choiceOf(against), null).submission;
  if (!appendix) throw new Error('no appendix in the report');
  return appendix;
}

/** @throws {Error} for a form of which nobody has written down how reports tell its figures */
export async function compareWork(work: Compare): Promise<Comparison> {
  const { form, register } = formAgainst(work.against);
  const words = narrativeWordsOf(form.id);
  if (!words) throw new Error(`no words of ${form.id}`);
  const appendix = await appendixOf(work);
  return compareNarrative(work.narrative, { ...comparedForm(form, appendix, register), words });
}
