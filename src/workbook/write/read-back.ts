/** Whether a written report, read again, says what the report says: figures, targets and rates, cell by cell. */
import type { ReadCell } from '../../core/appendix';
import type { Cell, Sheet, Workbook } from '../../core/workbook';
import { cellRef } from '../../core/sheets/cell-ref';
import { multiply, parseStoredNumber } from '../../core/figures/decimal';
import type { Indicator } from '../../core/form';
import { readAppendix } from '../../core/read-appendix';
import type { Report } from '../../core/report';
import { contentsOf, isAsked, type Contents, type Line, type WriteReportOptions } from './contents';
import { shownContribution } from './marks';
import { wordsOf } from './words';

/** A sum of more digits than Excel keeps is text, and no figure that anybody would be taken to mean. */
function valueOf({ reading, raw }: Pick<ReadCell, 'reading' | 'raw'>): string | null {
  if (reading.state === 'dash') return '-';
  if (reading.state === 'unclear' && reading.why === 'too-many-digits') return raw;
  return reading.state === 'value' ? reading.value : null;
}

/** The first figure of the official form that differs, by its code. */
function differenceInForm({ report, form, register, lines }: Contents, workbook: Workbook): string | null {
  const reading = readAppendix(workbook, { form, bodies: register.bodies });
  if (reading.status !== 'found') return report.form.id;
  const { entries } = reading.appendix;
  const differing = lines.find(({ code, result, rate }) => {
    const entry = entries[code];
    if (!entry?.rate) return true;
    return valueOf(entry.result) !== result || valueOf(entry.rate) !== rate;
  });
  return differing?.code ?? null;
}

type Grid = ReadonlyMap<string, Cell>;

function gridOf({ cells }: Sheet): Grid {
  return new Map(cells.map((cell) => [cellRef(cell.row, cell.column), cell]));
}

/** Numbers as decimal text; a share back in per cent. */
function textOf(cell: Cell | undefined, { kind }: Pick<Indicator, 'kind'>): string | null {
  if (!cell) return null;
  if (cell.type !== 'number') return cell.value;
  const stored = parseStoredNumber(cell.value);
  return stored !== null && kind === 'share' ? multiply(stored, '100') : stored;
}

function differenceInLine(contents: Contents, grid: Grid, line: Line): string | null {
  const { results, targets, columns } = contents.plan;
  const { indicator, code, contributions } = line;
  for (const [index, one] of contributions.entries()) {
    const column = columns.first + index;
    const asked = isAsked(contents, line, one.body);
    const shown = one.state === 'counted' ? one.value : shownContribution(indicator, one, asked);
    const result = cellRef(results.rowOf.get(code) ?? 1, column);
    if (textOf(grid.get(result), indicator) !== shown) return result;
    const targetRow = targets.rowOf.get(code);
    if (targetRow === undefined) continue;
    const target = cellRef(targetRow, column);
    if (textOf(grid.get(target), indicator) !== (asked ? one.target : null)) return target;
  }
  return null;
}

function differenceInBranches(contents: Contents, workbook: Workbook): string | null {
  const sheet = workbook.sheets.find(({ name }) => name === contents.plan.sheet);
  if (!sheet) return contents.plan.sheet;
  const grid = gridOf(sheet);
  for (const line of contents.lines) {
    const differing = differenceInLine(contents, grid, line);
    if (differing !== null) return `${sheet.name}!${differing}`;
  }
  return null;
}

/** Where `workbook` says something else than `report`, for a person to see; null where it says the same. */
export function readsBackDifferently(workbook: Workbook, report: Report, options: WriteReportOptions): string | null {
  const contents = contentsOf(report, options, wordsOf(options.language));
  return differenceInForm(contents, workbook) ?? differenceInBranches(contents, workbook);
}
