/** Tables in a report: which cells state a figure of which row, by headings that the form knows. */
import { containsWords, labelKey } from '../../core/text';
import type { Narrative, NarrativePlace, Paragraph } from '../narrative';

/** What a column holds. */
export type ColumnRole = 'number' | 'label' | 'measure' | 'target' | 'result' | 'rate' | 'note';
/** What a heading says that its column holds; null for any other text. */
export type RoleOfHeading = (heading: string) => ColumnRole | null;

type FigureRole = 'target' | 'result' | 'rate';

/** A cell under a heading, with what its row says of it. */
export interface TableCell {
  readonly role: FigureRole;
  readonly label: string;
  /** As the row's column of measures has it; empty without one. */
  readonly measure: string;
  readonly table: number;
  readonly row: number;
}

type CellPlace = Extract<NarrativePlace, { kind: 'cell' }>;
type Row = ReadonlyMap<number, { readonly paragraph: Paragraph; readonly index: number }>;

const OF_TARGET = ['đạt', 'hoàn thành'].map(labelKey);

const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['target', 'result', 'rate']);
const isFigure = (role: ColumnRole): role is FigureRole => FIGURES.has(role);

function rowsOf(narrative: Narrative): Map<number, Map<number, Map<number, { paragraph: Paragraph; index: number }>>> {
  const tables = new Map<number, Map<number, Map<number, { paragraph: Paragraph; index: number }>>>();
  for (const [index, paragraph] of narrative.paragraphs.entries()) {
    if (paragraph.place.kind !== 'cell') continue;
    const { table, row, column }: CellPlace = paragraph.place;
    const rows = tables.get(table) ?? new Map<number, Map<number, { paragraph: Paragraph; index: number }>>();
    const cells = rows.get(row) ?? new Map<number, { paragraph: Paragraph; index: number }>();
    if (paragraph.inColumn) cells.set(column, { paragraph, index });
    rows.set(row, cells);
    tables.set(table, rows);
  }
  return tables;
}

/** The columns of a heading row: one of labels, and no two that hold the same. Null where it is none. */
function columnsOf(row: Row, roleOf: RoleOfHeading): ReadonlyMap<ColumnRole, number> | null {
  const columns = new Map<ColumnRole, number>();
  for (const [column, { paragraph }] of row) {
    const role = roleOf(paragraph.text);
    if (role === null) continue;
    if (columns.has(role)) return null;
    columns.set(role, column);
  }
  const rate = row.get(columns.get('rate') ?? 0)?.paragraph.text ?? '';
  // Without a target, and without "đạt", a share may be one of anything.
  if (!columns.has('target') && !OF_TARGET.some((words) => containsWords(labelKey(rate), words)))
    columns.delete('rate');
  return columns.has('label') && [...columns.keys()].some(isFigure) ? columns : null;
}

/** By the paragraph's place in the narrative. Only a table's first row is taken for its heading. */
export function tableCells(narrative: Narrative, roleOf: RoleOfHeading): ReadonlyMap<number, TableCell> {
  const found = new Map<number, TableCell>();
  for (const [table, rows] of rowsOf(narrative)) {
    const columns = columnsOf(rows.get(1) ?? new Map(), roleOf);
    if (!columns) continue;
    for (const [row, cells] of rows) {
      const textIn = (role: ColumnRole): string => cells.get(columns.get(role) ?? 0)?.paragraph.text ?? '';
      const label = textIn('label');
      for (const [role, column] of columns) {
        const cell = cells.get(column);
        if (row > 1 && label !== '' && cell && isFigure(role))
          found.set(cell.index, { role, label, measure: textIn('measure'), table, row });
      }
    }
  }
  return found;
}
