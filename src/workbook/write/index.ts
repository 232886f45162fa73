/** A report → the bytes of a workbook. Pure: no file system, no clock; the same report gives the same bytes. */
import type { Report } from '../../core/report';
import { writeBranches } from './branches-sheet';
import { contentsOf, type WriteReportOptions } from './contents';
import { writeFindings } from './findings-sheet';
import { writeOfficialForm } from './official-form-sheet';
import { newWorkbook } from './new-workbook';
import { repack } from './package';
import { writeSources } from './sources-sheet';
import { wordsOf } from './words';

export type { WriteReportOptions } from './contents';
export { readsBackDifferently } from './read-back';

export async function writeReport(report: Report, options: WriteReportOptions): Promise<Uint8Array> {
  const contents = contentsOf(report, options, wordsOf(options.language));
  const workbook = await newWorkbook();
  writeOfficialForm(workbook, contents);
  writeBranches(workbook, contents);
  writeFindings(workbook, contents);
  writeSources(workbook, contents);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
