/** A written report held against the report that a merge is about to write, and put into it as a sheet. */
import { readAppendix } from '../core/read-appendix';
import type { FormOfYear } from '../forms/form-of-year';
import type { Language } from '../text/language';
import { NARRATIVE_TEXTS } from '../text/narrative-sentences';
import { faultSentence } from '../text/sentences';
import { inflateNode } from '../workbook/inflate-node';
import { readWorkbook } from '../workbook/read';
import { UsageError, type Arguments } from './arguments';
import { compareFile } from './compare-file';
import { withComparison } from './compared-copy';
import type { ComparedReport } from './compared-report';
import { faultDocument } from './comparison-json';
import type { Screen } from './console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from './exit-status';
import { isSameFile } from './new-file';

/** @throws {UsageError} where something would be written over the written report */
export async function narrativePath({
  narrative,
  out,
  docx,
}: Pick<Arguments, 'narrative' | 'out' | 'docx'>): Promise<string | null> {
  if (narrative === null) return null;
  for (const path of [out, docx])
    if (path !== null && (await isSameFile(path, narrative))) throw new UsageError((texts) => texts.outIsInput(path));
  return narrative;
}

export interface ReportWithComparison {
  readonly bytes: Uint8Array;
  /** What other programs read of it. */
  readonly document: object;
  readonly status: number;
}

export interface MergedReport {
  readonly bytes: Uint8Array;
  readonly formYear: FormOfYear;
  /** Where it will stand. */
  readonly out: string;
}

async function compareMerged(
  { bytes, formYear }: MergedReport,
  narrative: string,
  language: Language,
): Promise<ComparedReport> {
  const read = readWorkbook(bytes, inflateNode);
  if (read.status === 'fault') return { status: 'failed', message: faultSentence(read.fault, language) };
  const { form, register } = formYear;
  const reading = readAppendix(read.workbook, { form, bodies: register.bodies });
  if (reading.status !== 'found') return { status: 'failed', message: NARRATIVE_TEXTS[language].notTheForm(narrative) };
  return compareFile({ path: narrative, name: narrative }, reading.appendix, formYear, language);
}

/** A written report that cannot be read, or a sheet that cannot be made, is told and stops nothing. */
export async function addComparison(
  report: MergedReport,
  narrative: string,
  screen: Screen,
  language: Language,
): Promise<ReportWithComparison> {
  const { bytes, out } = report;
  const failed = (message: string): ReportWithComparison => {
    screen.say(NARRATIVE_TEXTS[language].notCompared(narrative, message));
    return { bytes, document: faultDocument(message), status: FAULT };
  };
  const compared = await compareMerged(report, narrative, language);
  if (compared.status === 'failed') return failed(compared.message);
  const made = await withComparison(bytes, compared.sheet, out, language);
  if ('code' in made) return failed(faultSentence(made, language));
  screen.say(compared.summary);
  const { document, differs } = compared;
  return { bytes: made.bytes, document, status: differs ? ERRORS_FOUND : NOTHING_WRONG };
}
