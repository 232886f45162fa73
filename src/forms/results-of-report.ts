/** What each body gave in a consolidated report of ours, as its sheet of sources says: last year's results to allocate by. */
import type { Base, BaseFigure } from '../core/targets/allocated-targets';
import { parseDecimal } from '../core/figures/decimal';
import { formThatFits } from '../core/reading/form-that-fits';
import { isOwnReport } from '../core/reporting/own-report';
import { givenByBodies, readSources } from '../core/reporting/report-sources';
import type { TargetsProblem } from '../core/targets/targets-problem';
import type { FormFamily } from '.';
import type { OpenedWorkbook } from './opened-workbook';

const NOTHING = /^\s*[-–—]\s*$/;

export type ResultsReading =
  /** By the indicator's code. */
  | { readonly status: 'read'; readonly results: Readonly<Record<string, Base>> }
  | { readonly status: 'refused'; readonly problems: readonly TargetsProblem[] };

function refused(problem: TargetsProblem): ResultsReading {
  return { status: 'refused', problems: [problem] };
}

/** `year`: of which the report has to be. */
export function resultsOfOpened(
  opened: OpenedWorkbook,
  fileName: string,
  { bodies, forms }: FormFamily,
  year: number,
): ResultsReading {
  if (opened.status === 'fault') return refused({ kind: 'fault', fault: opened.fault });
  const { workbook } = opened;
  const lines = isOwnReport(workbook) ? readSources(workbook) : null;
  if (!lines) return refused({ kind: 'no-report' });
  const found = formThatFits(workbook, forms, bodies)?.statedYear ?? null;
  if (found === null) return refused({ kind: 'no-year', known: forms.map((form) => form.year) });
  if (found !== year) return refused({ kind: 'other-year', found, wanted: year });
  const results: Record<string, Record<string, BaseFigure>> = {};
  for (const { bodyId, line } of givenByBodies(lines, bodies.branches)) {
    const { file, sheet, code, cell, raw, value: written } = line;
    // Who wrote "-" had nothing to report.
    const value = written === '' && NOTHING.test(raw) ? '0' : parseDecimal(written);
    if (value === null) continue;
    results[code] = { ...results[code], [bodyId]: { value, source: `${fileName}: ${file}, ${sheet}!${cell}` } };
  }
  return { status: 'read', results };
}
