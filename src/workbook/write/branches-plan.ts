/** Where everything stands on the sheet of the branches, known before anything is written: other sheets point at it. */
import type { Form } from '../../core/form';
import type { ReportSheets } from '../../text/vi/report-sheets';
import { formRows, type FormRow } from '../../core/forms/form-rows';

export interface PlannedRow {
  readonly row: number;
  readonly line: FormRow;
}

/** One table: its band, its legend, its rows. */
export interface Block {
  readonly band: number;
  readonly legend: number;
  readonly rows: readonly PlannedRow[];
  /** By indicator. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** First row for the next block: one row stays empty between them. */
  readonly next: number;
}

export interface BranchesPlan {
  readonly sheet: string;
  readonly header: number;
  readonly columns: {
    readonly code: number;
    readonly label: number;
    readonly measure: number;
    readonly first: number;
    /** Of the branches; left of `first` where there is none. */
    readonly lastBranch: number;
    readonly own: number;
    readonly total: number;
    readonly given: number;
  };
  readonly results: Block;
  /** Band of the welfare total. */
  readonly welfare: number;
  readonly rates: Block;
  readonly targets: Block;
}

const HEADER_ROW = 3;
const FIRST_BODY = 4;

function planBlock(band: number, lines: readonly FormRow[]): Block {
  const rows = lines.map((line, index): PlannedRow => ({ row: band + 2 + index, line }));
  const rowOf = new Map(
    rows.flatMap(({ row, line }) => (line.kind === 'indicator' ? [[line.indicator.code, row] as const] : [])),
  );
  return { band, legend: band + 1, rows, rowOf, next: band + 3 + rows.length };
}

/** Rows of the welfare total: band, headings, two sums, and one for each item. */
function welfareRows({ welfare }: Form, extraCount: number): number {
  return 4 + welfare.programmes.length + extraCount + welfare.breakdowns.length;
}

export interface PlanOptions {
  readonly form: Form;
  readonly branchCount: number;
  /** Welfare that documents state besides the form. */
  readonly extraCount: number;
  readonly words: ReportSheets;
}

export function planBranchesSheet({ form, branchCount, extraCount, words }: PlanOptions): BranchesPlan {
  const lines = formRows(form);
  // Rates and targets only where targets are assigned at all, and a judgement has neither.
  const assigned = lines.filter(
    (line) => line.section.targets && (line.kind !== 'indicator' || line.indicator.kind !== 'judgement'),
  );
  const own = FIRST_BODY + branchCount;
  const results = planBlock(HEADER_ROW + 1, lines);
  const welfare = results.next;
  const rates = planBlock(welfare + welfareRows(form, extraCount) + 1, assigned);
  const targets = planBlock(rates.next, assigned);
  return {
    sheet: words.sheetNames.branches,
    header: HEADER_ROW,
    columns: {
      code: 1,
      label: 2,
      measure: 3,
      first: FIRST_BODY,
      lastBranch: own - 1,
      own,
      total: own + 1,
      given: own + 2,
    },
    results,
    welfare,
    rates,
    targets,
  };
}
