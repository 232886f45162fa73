/** Only a report of ours may be written over: a slip of the keyboard must not cost a branch's only copy. */
import { readFile, stat } from 'node:fs/promises';
import { isOwnReport } from '../core/reporting/own-report';
import { inflateNode } from '../workbook/inflate-node';
import { limits } from '../workbook/limits';
import { readWorkbook } from '../workbook/read';

/** Whether something other than one of our reports stands at the path. A report has all four of its sheets. */
export async function isSomethingElse(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return false;
  if (found.size > limits.fileBytes) return true;
  const read = readWorkbook(await readFile(path), inflateNode);
  return read.status === 'fault' || !isOwnReport(read.workbook);
}
