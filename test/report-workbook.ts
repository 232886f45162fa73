/** A consolidated report as somebody opens it: written, and read again. */
import type { Language } from '../src/text/language';
import { faultSentence, findingSentence } from '../src/text/sentences';
import type { Workbook } from '../src/core/workbook';
import { inflateNode } from '../src/workbook/inflate-node';
import { readWorkbook } from '../src/workbook/read';
import { writeReport } from '../src/workbook/write';
import type { ReceivedFile } from '../src/core/reporting/received';
import { bodies, form, shippedRegister } from './filled-form';
import { everybody, reportOf } from './received-files';

export async function reportWorkbook(
  language: Language = 'vi',
  files: readonly ReceivedFile[] = everybody(),
  register = shippedRegister,
): Promise<Workbook> {
  const bytes = await writeReport(reportOf(files, register), {
    form,
    register,
    language,
    sentence: (finding) => findingSentence(finding, language, bodies),
    faultSentence: (fault) => faultSentence(fault, language),
  });
  const result = readWorkbook(bytes, inflateNode);
  if (result.status === 'fault') throw new Error(result.fault.code);
  return result.workbook;
}
