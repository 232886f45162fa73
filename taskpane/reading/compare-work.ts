/** A written report, read and held against a form. Only who compares loads what it takes. */
import type { Appendix } from '../../src/core/appendix';
import { statedReadings, type StatedReadings } from '../../src/core/checking/stated-evidence';
import { openTotals, openValues, type OpenTotals } from '../../src/core/reporting/open-totals';
import { checkWorkbook } from '../../src/forms/check-workbook';
import type { FormOfYear } from '../../src/forms/form-of-year';
import { narrativeWordsOf } from '../../src/forms/narrative-words';
import { compareNarrative, type Comparison } from '../../src/narrative/compare';
import { comparedForm } from '../../src/narrative/form/against';
import { readNarrative, readPasted, type NarrativeReading } from '../../src/narrative/read/read-narrative';
import { statedFigures } from '../../src/narrative/stated';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { choiceOf, formAgainst } from './against';
import type { Work } from './messages';
import { writeChecked } from './report-work';

type Compare = Extract<Work, { kind: 'compare' }>;

export interface Compared {
  readonly comparison: Comparison;
  /** What it says of cells that a merge leaves open. */
  readonly stated: StatedReadings;
}

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

function totalsLeftOpen({ form: compared }: Compare, { form }: FormOfYear): OpenTotals {
  return compared.kind === 'report' ? openTotals(form, compared.report, compared.received) : new Map();
}

/** @throws {Error} for a form of which nobody has written down how reports tell its figures */
export async function compareWork(work: Compare): Promise<Compared> {
  const formYear = formAgainst(work.against);
  const { form, register } = formYear;
  const words = narrativeWordsOf(form.id);
  if (!words) throw new Error(`no words of ${form.id}`);
  const against = { ...comparedForm(form, await appendixOf(work), register), words };
  const totals = totalsLeftOpen(work, formYear);
  return {
    comparison: compareNarrative(work.narrative, against),
    stated: statedReadings(statedFigures(work.narrative, against, openValues(totals)), totals),
  };
}
