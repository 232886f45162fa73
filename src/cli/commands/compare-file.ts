/** A written report on the disk, read and compared in a process that may die of it. */
import type { FormOfYear } from '../../forms/form-of-year';
import type { Appendix } from '../../core/appendix';
import { comparedForm } from '../../narrative/form/against';
import { faultOfFault } from '../../narrative/read/fault';
import type { OpenLines } from '../../core/reporting/open-totals';
import type { Language } from '../../text/language';
import type { NamedFile } from '../reading/collect-files';
import { failedComparison, type ComparedReport } from './compared-report';
import { ReadingPool } from '../reading/reading-pool';
import { faultOfStopped } from '../reading/stopped-reading';

export async function compareFile(
  file: NamedFile,
  appendix: Appendix,
  { form, register }: Pick<FormOfYear, 'form' | 'register'>,
  language: Language,
  open: OpenLines = {},
): Promise<ComparedReport> {
  const pool = new ReadingPool({ processes: 1 });
  try {
    const against = { ...comparedForm(form, appendix, register), open };
    const outcome = await pool.run({ kind: 'compare', file, against, language });
    if (outcome.status === 'stopped')
      return failedComparison({ status: 'fault', fault: faultOfFault(faultOfStopped(outcome)) }, language);
    if ('compared' in outcome.result) return outcome.result.compared;
    throw new Error(`${file.name}: not compared`);
  } finally {
    await pool.close();
  }
}
