/** A report → its workbook and its Word document. */
import type { Workbook } from '../../src/core/workbook';
import { faultSentence, findingSentence } from '../../src/text/sentences';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { readWorkbook } from '../../src/workbook/read';
import { formAgainst } from './against';
import type { Work } from './messages';

export interface WrittenReport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As it reads back. */
  readonly workbook: Workbook;
}

/** The report is read back and compared before anybody gets it. @throws {Error} where it reads back differently */
export async function writeChecked({
  report,
  against,
  language,
}: Omit<Extract<Work, { kind: 'write' }>, 'kind'>): Promise<WrittenReport> {
  const { writeReport, readsBackDifferently } = await import('../../src/workbook/write');
  const { form, register } = formAgainst(against);
  const options = {
    form,
    register,
    language,
    sentence: (finding: Parameters<typeof findingSentence>[0]) => findingSentence(finding, language, register.bodies),
    faultSentence: (fault: Parameters<typeof faultSentence>[0]) => faultSentence(fault, language),
  };
  const bytes = new Uint8Array(await writeReport(report, options));
  const read = readWorkbook(bytes, inflateBrowser);
  if (read.status === 'fault') throw new Error(read.fault.code);
  const different = readsBackDifferently(read.workbook, report, options);
  if (different !== null) throw new Error(different);
  return { bytes, workbook: read.workbook };
}

/** With the comparison as one more sheet, where there is one: the same workbook as `merge --narrative` writes. @throws {Error} */
export async function writeWithComparison(work: Extract<Work, { kind: 'write' }>): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await writeChecked(work);
  if (!work.comparison) return bytes;
  const { sheetOfComparison } = await import('../../src/narrative/sheet-rows');
  const { writeComparison } = await import('../../src/workbook/write/comparison-sheet');
  const { putSheet } = await import('../../src/workbook/patch/put-sheet');
  const { form } = formAgainst(work.against);
  const sheet = await writeComparison(sheetOfComparison(work.comparison, form, work.language), work.language);
  const put = putSheet(bytes, inflateBrowser, sheet);
  if (put.status === 'put') return new Uint8Array(put.bytes);
  throw new Error(put.status === 'fault' ? put.fault.code : put.at);
}

/** The same document as `merge --docx` writes. */
export async function writeReportDocument({
  report,
  against,
}: Extract<Work, { kind: 'write-document' }>): Promise<Uint8Array<ArrayBuffer>> {
  const { composeDocument } = await import('../../src/report-text/compose');
  const { writeDocument } = await import('../../src/word/write-document');
  const { form, register } = formAgainst(against);
  return new Uint8Array(await writeDocument(composeDocument({ report, form, register })));
}
