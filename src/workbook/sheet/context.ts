import type { ReadNoticeId, ReadNoticeParams } from '../../core/reading/read-notice';
import type { CellRef } from '../../core/workbook';
import { limits } from '../limits';
import type { Notices } from '../notices';
import type { RichText } from '../parts/rich-text';
import { NO_STYLE, type CellStyle, type Styles } from '../parts/styles';
import { refuse } from '../refusal';

/** What is counted over all sheets of a workbook. */
export interface Tally {
  cells: number;
  text: number;
}

/** What the cells of one sheet are read with. */
export class SheetContext {
  constructor(
    readonly name: string,
    readonly part: string,
    /** Null where the workbook has no table of texts. */
    readonly strings: readonly RichText[] | null,
    /** Null where the workbook has no styles part. */
    readonly styles: Styles | null,
    readonly date1904: boolean,
    private readonly notices: Notices,
    private readonly tally: Tally,
  ) {}

  notice<I extends ReadNoticeId>(id: I, cell: CellRef, params: ReadNoticeParams[I]): void {
    this.notices.add(id, this.name, cell, params);
  }

  noticeSheet<I extends ReadNoticeId>(id: I, params: ReadNoticeParams[I]): void {
    this.notices.add(id, this.name, null, params);
  }

  style(index: number): CellStyle | null {
    return this.styles === null ? NO_STYLE : (this.styles[index] ?? null);
  }

  countCell(): void {
    if (++this.tally.cells > limits.cells) this.over('cells', limits.cells);
  }

  countText(text: string): void {
    this.tally.text += text.length;
    if (this.tally.text > limits.totalText) this.over('total-text', limits.totalText);
  }

  over(what: 'cells' | 'total-text' | 'ranges', limit: number): never {
    return refuse('too-large', { what, limit, part: this.part, cell: null });
  }
}
