/** Report → file: written whole, read back from the disk and compared figure by figure before it takes the old one's place. */
import type { Report } from '../../core/report';
import type { Language } from '../../text/language';
import { faultSentence, findingSentence } from '../../text/sentences';
import { inflateNode } from '../../workbook/inflate-node';
import { readWorkbook } from '../../workbook/read';
import type { WriteReportOptions } from '../../workbook/write';
import type { FormOfYear } from '../../forms/form-of-year';
import { writeFileAtomically, type WrittenFile } from './write-file';

function optionsOf({ form, register }: FormOfYear, language: Language): WriteReportOptions {
  return {
    form,
    register,
    language,
    sentence: (finding) => findingSentence(finding, language, register.bodies),
    faultSentence: (fault) => faultSentence(fault, language),
  };
}

export async function reportBytes(report: Report, formYear: FormOfYear, language: Language): Promise<Uint8Array> {
  // The report writer takes half a second to load; only a merge pays for it.
  const { writeReport } = await import('../../workbook/write');
  return writeReport(report, optionsOf(formYear, language));
}

/** `made`: the report's bytes, with whatever sheets it has besides its own. */
export async function writeReportFile(
  path: string,
  made: Uint8Array,
  report: Report,
  formYear: FormOfYear,
  language: Language,
): Promise<WrittenFile> {
  const { readsBackDifferently } = await import('../../workbook/write');
  const options = optionsOf(formYear, language);
  const verify = (bytes: Uint8Array): string | null => {
    const read = readWorkbook(bytes, inflateNode);
    return read.status === 'fault' ? read.fault.code : readsBackDifferently(read.workbook, report, options);
  };
  return writeFileAtomically(path, made, { verify });
}
