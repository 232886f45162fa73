import { readNotice, type ReadNoticeId, type ReadNoticeParams } from '../../core/reading/read-notice';
import type { CellRef, ReadNotice } from '../../core/workbook';
import { clipParams } from '../clip';

/** Nobody reads more; a file is not refused for them. */
const MOST = 10_000;

export class Hints {
  readonly list: ReadNotice[] = [];

  add<I extends ReadNoticeId>(id: I, sheet: string, cell: CellRef | null, params: ReadNoticeParams[I]): void {
    if (this.list.length < MOST) this.list.push(readNotice(id, sheet, cell, clipParams(params)));
  }
}
