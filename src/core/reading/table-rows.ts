/** Rows of a table that are no indicator's line and yet hold a figure: left alone, it would vanish in silence. */
import type { OutsideFigure } from '../appendix';
import type { CompleteWindow } from './find-form';
import type { IndicatorCode } from '../form';
import type { Grid } from '../sheets/grid';
import type { RowLine } from './row-evidence';

/** What a result looks like below the table's last line, where signatures and notes stand too. */
const LIKE_A_FIGURE = /^[\s+-]*\d[\d.,\s%]*$/;

/** A label worth naming has a word in it: the row that numbers the columns ("1", "2", …) has none. */
const A_WORD = /\p{L}{2}/u;

/** Under the headings many forms number their columns: "1", "2", "(3)", "5=4/3", "A". */
const COLUMN_NUMBER = /^\(?(\d{1,2}|[A-Za-z])\)?(\s*=.*)?$/;
const ROWS_OF_COLUMN_NUMBERS = 2;

/** Further below the last line stand signatures and page numbers. */
const ROWS_BELOW_THE_LAST = 2;

export function isLikeFigure(text: string): boolean {
  return LIKE_A_FIGURE.test(text);
}

export function hasWord(label: string): boolean {
  return A_WORD.test(label);
}

export class OutsideFigures {
  private readonly seen: (OutsideFigure & { readonly row: number })[] = [];
  /** The indicator whose line stands above the rows without a label. */
  private above: IndicatorCode | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly window: CompleteWindow,
  ) {}

  /** Is told of every row from top to bottom, with the line that its label was recognised as. */
  see(row: number, label: string, line: RowLine | null): void {
    if (line || hasWord(label)) this.above = line?.kind === 'indicator' ? line.code : null;
    const isLine = line?.kind === 'indicator' || (!line && hasWord(label));
    const raw = this.grid.text(row, this.window.columns.result).trim();
    if (isLine || !isLikeFigure(raw) || this.window.headingRows.has(row) || this.numbersColumns(row)) return;
    const at = this.grid.place(row, this.window.columns.result);
    this.seen.push({ row, at, raw, title: line ? label.trim() : '', below: this.above });
  }

  /** All in a table that ends with `lastRow`. */
  until(lastRow: number): OutsideFigure[] {
    return this.seen
      .filter(({ row }) => row <= lastRow + ROWS_BELOW_THE_LAST)
      .map(({ at, raw, title, below }) => ({ at, raw, title, below }));
  }

  private numbersColumns(row: number): boolean {
    const { bottom, columns } = this.window;
    const [label = '', result = ''] = [columns.label, columns.result].map((one) => this.grid.text(row, one).trim());
    return row <= bottom + ROWS_OF_COLUMN_NUMBERS && COLUMN_NUMBER.test(label) && COLUMN_NUMBER.test(result);
  }
}
