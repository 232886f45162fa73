/**
 * Which line of the form a row is. The label is the first evidence. Where several lines bear the same label, or a row has
 * none that is known, a form that we sent out tells more: by the mark in its row, which goes along when rows are sorted,
 * and by the names of its cells, which do not, but survive a lost mark. Neither counts in a section in which it
 * contradicts a label: there somebody has moved labels apart from it.
 */
import { cellRef } from '../sheets/cell-ref';
import type { MisplacedRow, Place } from '../appendix';
import { codeOfRow, formRows, type FormRow } from '../forms/form-rows';
import type { Form, IndicatorCode } from '../form';
import { codesByMark } from '../sent-forms/form-marks';
import type { Grid } from '../sheets/grid';
import type { LineMatch, LineMatcher } from './match-lines';

/** The line of a row and, where it is known by more than its label, `marked`. */
export type RowLine = Omit<LineMatch, 'matched'> & { readonly matched: LineMatch['matched'] | 'marked' };

type CodeByRow = ReadonlyMap<number, string>;

const NO_ROWS: CodeByRow = new Map();

function sectionOfCode(code: string): string {
  return code.split('.')[0] ?? code;
}

function marksIn({ sheet }: Grid, form: Form): CodeByRow {
  const codes = codesByMark(form);
  const marks = new Map<number, string>();
  for (const { row, type, value } of sheet.cells) {
    const code = type === 'text' ? codes.get(value) : undefined;
    if (code !== undefined) marks.set(row, code);
  }
  return marks;
}

function programmeOf(line: FormRow): string | null {
  if (line.kind === 'indicator') return line.programme?.code ?? null;
  return line.kind === 'programme' ? line.programme.code : null;
}

export interface LabelledRow {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export class RowEvidence {
  private readonly marks: CodeByRow;
  private readonly kinds: ReadonlyMap<string, LineMatch['kind']>;
  private readonly programmes: ReadonlyMap<string, string | null>;
  private readonly distrusted = { marks: new Set<string>(), names: new Set<string>() };
  /** Rows whose label says another line than their mark does. */
  readonly against: Place[] = [];
  readonly misplaced: MisplacedRow[] = [];
  /** The programme that people see a row under: its title, and none but its lines since. */
  private titleAbove: string | null = null;

  constructor(
    private readonly grid: Grid,
    form: Form,
    private readonly matcher: LineMatcher,
    rows: readonly LabelledRow[],
    private readonly names: ReadonlyMap<number, IndicatorCode> = NO_ROWS,
  ) {
    this.marks = marksIn(grid, form);
    const lines = formRows(form);
    this.kinds = new Map(lines.map((line) => [codeOfRow(line), line.kind]));
    this.programmes = new Map(lines.map((line) => [codeOfRow(line), programmeOf(line)]));
    if (!this.isNone) for (const { row, column, text } of rows) this.compare(grid, row, column, text);
  }

  /** No form of ours: labels alone tell, as ever. */
  private get isNone(): boolean {
    return this.marks.size === 0 && this.names.size === 0;
  }

  private compare(grid: Grid, row: number, column: number, text: string): void {
    const [code, ...others] = this.matcher.meanings(text);
    if (code === undefined || others.length > 0) return;
    const mark = this.marks.get(row);
    const name = this.names.get(row);
    for (const [told, distrusted] of [
      [mark, this.distrusted.marks],
      [name, this.distrusted.names],
    ] as const)
      if (told !== undefined && told !== code) for (const one of [told, code]) distrusted.add(sectionOfCode(one));
    if (mark !== undefined && mark !== code) this.against.push({ sheet: grid.sheet.name, cell: cellRef(row, column) });
  }

  /** `found` is what the label says where it stands. */
  settle({ row, column, text }: LabelledRow, found: LineMatch | null): RowLine | null {
    const meanings = this.isNone ? [] : this.matcher.meanings(text);
    if (this.isNone) return found;
    const seen = this.seenAs(meanings.length === 0 && found ? [found.code] : meanings);
    if (meanings.length === 1) return found;
    const told = this.told(row);
    if (meanings.length === 0) {
      if (found || told === null) return found;
      return this.lineOf(told, 'marked');
    }
    if (told !== null && meanings.includes(told)) {
      if (seen !== null && seen !== told) this.misplaced.push({ at: this.grid.place(row, column), code: told, seen });
      return this.lineOf(told, 'exact');
    }
    // Rows that were sorted apart from their marks say nothing by where they stand.
    return meanings.some((code) => this.distrusted.marks.has(sectionOfCode(code))) ? null : found;
  }

  /** Which of the lines with one label a row is to those who see only the title above it; keeps that title up to date. */
  private seenAs(codes: readonly string[]): string | null {
    const [first] = codes;
    const seen = codes.find((code) => this.titleAbove !== null && this.programmes.get(code) === this.titleAbove);
    if (first !== undefined && this.kinds.get(first) === 'programme') this.titleAbove = first;
    else if (seen === undefined) this.titleAbove = null;
    return seen ?? null;
  }

  private told(row: number): string | null {
    const [mark, name] = [this.marks.get(row), this.names.get(row)];
    if (mark !== undefined && !this.distrusted.marks.has(sectionOfCode(mark))) return mark;
    if (mark === undefined && name !== undefined && !this.distrusted.names.has(sectionOfCode(name))) return name;
    return null;
  }

  private lineOf(code: string, matched: RowLine['matched']): RowLine {
    const kind = this.kinds.get(code) ?? 'indicator';
    this.matcher.enter(kind, code);
    return { kind, code, matched };
  }
}
