/** A written report held against the report that a merge is about to write, and put into it as a sheet. */
import type { LastYear } from '../../core/checking/last-year';
import { openTotals, openValues, type OpenTotals } from '../../core/reporting/open-totals';
import { withPartialTotals } from '../../core/reporting/partial-totals';
import { readAppendix } from '../../core/read-appendix';
import type { Report } from '../../core/report';
import { statedReadings, withStated, type StatedReadings } from '../../core/checking/stated-evidence';
import type { Received } from '../../forms/check-workbook';
import type { FormOfYear } from '../../forms/form-of-year';
import type { Language } from '../../text/language';
import { NARRATIVE_TEXTS } from '../../text/narrative-sentences';
import { faultSentence } from '../../text/sentences';
import { inflateNode } from '../../workbook/inflate-node';
import { readWorkbook } from '../../workbook/read';
import { UsageError, type Arguments } from '../arguments';
import { compareFile } from './compare-file';
import { withComparison } from './compared-copy';
import type { ComparedReport } from './compared-report';
import { faultDocument } from './comparison-json';
import type { Screen } from '../console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from '../exit-status';
import { isSameFile } from '../writing/new-file';
import { reportBytes } from '../writing/write-report-file';

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

const NOTHING_STATED: StatedReadings = new Map();

/** What came in, merged. */
export interface Merged {
  readonly report: Report;
  readonly received: readonly Received[];
}

/** The same with what the written report says of its open cells, and the comparison itself. */
export interface HeldAgainst extends Merged {
  /** Null where there is no written report. */
  readonly compared: ComparedReport | null;
}

async function compareMerged(
  { report, received }: Merged,
  formYear: FormOfYear,
  narrative: string,
  language: Language,
): Promise<{ readonly compared: ComparedReport; readonly totals: OpenTotals }> {
  const { form, register } = formYear;
  const totals = openTotals(form, report, received);
  const failed = (message: string): { compared: ComparedReport; totals: OpenTotals } => ({
    compared: { status: 'failed', message },
    totals,
  });
  const read = readWorkbook(await reportBytes(report, formYear, language), inflateNode);
  if (read.status === 'fault') return failed(faultSentence(read.fault, language));
  const reading = readAppendix(read.workbook, { form, bodies: register.bodies });
  if (reading.status !== 'found') return failed(NARRATIVE_TEXTS[language].notTheForm(narrative));
  const file = { path: narrative, name: narrative };
  const appendix = withPartialTotals(reading.appendix, read.workbook);
  return { compared: await compareFile(file, appendix, formYear, language, openValues(totals)), totals };
}

export async function holdAgainst(
  merged: Merged,
  { formYear, lastYear }: { readonly formYear: FormOfYear; readonly lastYear: LastYear | null },
  narrative: string | null,
  language: Language,
): Promise<HeldAgainst> {
  if (narrative === null) return { ...merged, compared: null };
  const { compared, totals } = await compareMerged(merged, formYear, narrative, language);
  const stated = compared.status === 'compared' ? statedReadings(compared.stated, totals) : NOTHING_STATED;
  return { ...withStated(merged, stated, { ...formYear, lastYear }), compared };
}

export interface ReportWithComparison {
  readonly bytes: Uint8Array;
  /** What other programs read of it. */
  readonly document: object;
  readonly status: number;
}

/** A written report that cannot be read, or a sheet that cannot be made, is told and stops nothing. */
export async function addComparison(
  compared: ComparedReport,
  { bytes, out, narrative }: { readonly bytes: Uint8Array; readonly out: string; readonly narrative: string },
  screen: Screen,
  language: Language,
): Promise<ReportWithComparison> {
  const failed = (message: string): ReportWithComparison => {
    screen.say(NARRATIVE_TEXTS[language].notCompared(narrative, message));
    return { bytes, document: faultDocument(message), status: FAULT };
  };
  if (compared.status === 'failed') return failed(compared.message);
  const made = await withComparison(bytes, compared.sheet, out, language);
  if ('code' in made) return failed(faultSentence(made, language));
  screen.say(compared.summary);
  const { document, differs } = compared;
  return { bytes: made.bytes, document, status: differs ? ERRORS_FOUND : NOTHING_WRONG };
}
