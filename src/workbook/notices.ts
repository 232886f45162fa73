import { readNotice, type ReadNoticeId, type ReadNoticeParams } from '../core/reading/read-notice';
import type { CellRef, ReadNotice } from '../core/workbook';
import { clipParams } from './clip';
import { limits } from './limits';
import { refuse } from './refusal';

/** Collects what is odd; a file that is odd everywhere is refused instead. */
export class Notices {
  readonly list: ReadNotice[] = [];

  add<I extends ReadNoticeId>(id: I, sheet: string | null, cell: CellRef | null, params: ReadNoticeParams[I]): void {
    if (this.list.length >= limits.notices) {
      refuse('too-large', { what: 'notices', limit: limits.notices, part: '', cell });
    }
    this.list.push(readNotice(id, sheet, cell, clipParams(params)));
  }
}
