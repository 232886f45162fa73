/** A file of last year, a consolidated report of ours or one body's appendix → what each body reported in it. */
import type { Submission } from '../core/check';
import type { Fault } from '../core/fault';
import { lastYearOfAppendix, lastYearOfReport, type LastYear } from '../core/checking/last-year';
import { readSources } from '../core/reporting/report-sources';
import type { FormFamily } from '.';
import { checkWorkbook } from './check-workbook';
import { formOfYear } from './form-of-year';
import type { OpenedWorkbook } from './opened-workbook';

export type LastYearReading =
  /** `year`: what its title or heading states; null where neither does. */
  | { readonly status: 'read'; readonly figures: LastYear; readonly year: number | null }
  /** `fault` is null where the workbook could be read and holds no figure of any body. */
  | { readonly status: 'refused'; readonly fault: Fault | null };

function statedYear({ appendix }: Submission): number | null {
  return appendix?.titleYear?.year ?? appendix?.resultYear?.year ?? null;
}

export function lastYearOfOpened(opened: OpenedWorkbook, fileName: string, family: FormFamily): LastYearReading {
  if (opened.status === 'fault') return { status: 'refused', fault: opened.fault };
  const choice = { family, year: null, extraTargets: null };
  const { year, submission } = checkWorkbook(opened.workbook, choice, fileName);
  const { form } = formOfYear(choice, year);
  const lines = readSources(opened.workbook);
  const figures = lines ? lastYearOfReport(lines, form, family.bodies) : lastYearOfAppendix(submission, form);
  const isEmpty = Object.values(figures).every((one) => Object.keys(one).length === 0);
  return isEmpty ? { status: 'refused', fault: null } : { status: 'read', figures, year: statedYear(submission) };
}
