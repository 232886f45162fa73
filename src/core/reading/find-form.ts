/** Finds where in a sheet the form stands: its column headings, wherever they were moved to. */
import type { Form } from '../form';
import type { Grid } from '../sheets/grid';
import { headingsOf, type ColumnRole, type Heading } from './headings';
import { resultColumns } from './result-columns';

export interface FormWindow {
  /** Column numbers by what stands in them; a role the sheet lacks is absent. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** First and last row of the headings. */
  readonly top: number;
  readonly bottom: number;
}

/** A complete window: without these three a figure cannot be told. */
export interface CompleteWindow extends FormWindow {
  /** Result columns besides the one that is read. */
  readonly otherResults: readonly { readonly row: number; readonly column: number }[];
  /** Every row of the sheet with this table's heading over its labels: it may be repeated on each page. */
  readonly headingRows: ReadonlySet<number>;
  readonly columns: FormWindow['columns'] & { readonly label: number; readonly result: number };
}

/** How far below "Nội dung" the second line of a two-line heading may stand. */
const HEADING_ROWS = 4;

/** More than any sheet has. */
const MOST_COLUMNS = 100_000;

/** A hostile sheet may repeat the headings without end; a form does not. */
const MOST_HEADINGS = 100;
const MOST_WINDOWS = 8;

/** The nearest heading of a role on its side of the label column (numbers left, all else right), or beyond where columns were swapped. */
function nearest(headings: readonly Heading[], role: ColumnRole, label: Heading): Heading | null {
  const side = role === 'number' ? -1 : 1;
  const distance = ({ column }: Heading): number => {
    const away = (column - label.column) * side;
    return away > 0 ? away : MOST_COLUMNS - away;
  };
  const ofRole = headings.filter((one) => one.role === role && one.column !== label.column);
  return ofRole.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Where the next table to the right begins. */
function nextTable(label: Heading, near: readonly Heading[]): number {
  return near.reduce(
    (least, { role, column }) => (role === 'label' && column > label.column ? Math.min(least, column) : least),
    Infinity,
  );
}

function windowAround(grid: Grid, label: Heading, headings: readonly Heading[], year: number): CompleteWindow | null {
  const around = headings.filter(({ row }) => row >= label.row - 1 && row <= label.row + HEADING_ROWS);
  const end = nextTable(label, around);
  const near = around.filter(({ column }) => column < end);
  const [result, ...otherResults] = resultColumns(grid, label, near, year);
  if (!result) return null;
  const columns: Partial<Record<ColumnRole, number>> = {};
  let { row: top } = label;
  let bottom = label.row;
  for (const role of ['number', 'measure', 'target', 'result', 'rate', 'note'] as const) {
    const heading = role === 'result' ? result : nearest(near, role, label);
    if (!heading) continue;
    columns[role] = heading.column;
    top = Math.min(top, heading.row);
    bottom = Math.max(bottom, heading.row);
  }
  const ownHeadings = headings.filter(({ role, column }) => role === 'label' && column === label.column);
  return {
    columns: { ...columns, label: label.column, result: result.column },
    top,
    bottom,
    otherResults,
    headingRows: new Set(ownHeadings.map(({ row }) => row)),
  };
}

/** Every place of the sheet where the form's headings stand together, from top to bottom. */
export function findWindows(grid: Grid, form: Form): CompleteWindow[] {
  const headings = headingsOf(grid, form);
  const windows = headings
    .filter(({ role }) => role === 'label')
    .slice(0, MOST_HEADINGS)
    .flatMap((label) => windowAround(grid, label, headings, form.year) ?? []);
  // A heading row repeated further down belongs to the same table; one beside it does not.
  const firstOfColumn = windows.filter(
    (one, index) => windows.findIndex((other) => other.columns.label === one.columns.label) === index,
  );
  return firstOfColumn.slice(0, MOST_WINDOWS);
}
