/** Targets → a workbook that the province can edit and that --targets reads back. */
import { repack } from './package';
import { targetsContents, type WriteTargetsOptions } from './targets-contents';
import { writeReasons, writeTargetSources } from './targets-reasons';
import { writeTargetsSheet } from './targets-sheet';

export type { WriteTargetsOptions };

export async function writeTargets(options: WriteTargetsOptions): Promise<Uint8Array> {
  const contents = targetsContents(options);
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Thi Đua';
  workbook.lastModifiedBy = '';
  writeTargetsSheet(workbook, contents);
  writeReasons(workbook, contents);
  writeTargetSources(workbook, contents);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
