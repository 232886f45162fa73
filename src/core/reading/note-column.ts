/** The column for notes ("Ghi chú"): the form's own, or the free one beside the table where such a column can be begun. */
import type { Place } from '../appendix';
import type { CompleteWindow } from './find-form';
import type { Grid } from '../sheets/grid';

export interface NoteColumn {
  readonly column: number;
  /** Where its heading has to be written first; null where it stands already. */
  readonly missingHeading: Place | null;
}

/** Null where something else stands beside the table. */
export function noteColumnOf(grid: Grid, { columns, top, bottom }: CompleteWindow): NoteColumn | null {
  if (columns.note !== undefined) return { column: columns.note, missingHeading: null };
  const beside = Math.max(...Object.values(columns)) + 1;
  const taken = grid.sheet.cells.some(({ row, column }) => column === beside && row >= top);
  return taken ? null : { column: beside, missingHeading: grid.place(bottom, beside) };
}
