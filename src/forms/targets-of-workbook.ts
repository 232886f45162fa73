/** A workbook with a table of bodies and indicators → targets, each with the cell and the decision it comes from. */
import { findBodyTable, type BodyCell, type BodyTable } from '../core/reading/body-table';
import { isNegative, isWhole } from '../core/figures/decimal';
import { readFigure, type FigureAs } from '../core/figure';
import { findTitleYear } from '../core/reading/find-period';
import { indicatorOf, type Form } from '../core/form';
import { Grid } from '../core/sheets/grid';
import { namingByForm } from '../core/reading/line-naming';
import { figureAs } from '../core/read-appendix';
import { branchesIn, type Assigned, type Bodies, type Targets } from '../core/register';
import type { TargetsProblem } from '../core/targets/targets-problem';
import { labelKey } from '../core/text';
import type { Sheet, Workbook } from '../core/workbook';
import { formOf, type FormFamily } from '.';
import type { OpenedWorkbook } from './opened-workbook';
import { sumsThatDiffer } from './stated-sums';
import { yearProblem, yearsOf, type TargetsReading } from './fitting-targets';

/** "Căn cứ: Quyết định số 12/QĐ-LĐLĐ ngày 05/01/2023" above the table: where its figures come from. */
const BASIS = ['Căn cứ', 'Căn cứ giao chỉ tiêu', 'Theo', 'Basis', 'Decision'].map(labelKey);
/** What a form leaves open for a person to fill in. */
const LEFT_OPEN = /^[\s.…_()]*$|^\(.*\)$|…/u;

function basisOf({ cells }: Sheet, top: number): string | null {
  for (const { type, value, row } of cells) {
    if (row >= top) break;
    const [, before = '', after = ''] = type === 'text' ? (/^([^:]{1,40}):(.*)$/su.exec(value.trim()) ?? []) : [];
    if (BASIS.includes(labelKey(before)) && !LEFT_OPEN.test(after.trim())) return after.trim();
  }
  return null;
}

function refused(...problems: readonly TargetsProblem[]): TargetsReading {
  return { status: 'refused', problems };
}

interface Found {
  readonly table: BodyTable;
  readonly form: Form;
}

/** The table as one form reads it, and the year that its title states. */
function tableOf(workbook: Workbook, form: Form, bodies: Bodies): { table: BodyTable; stated: number | null } | null {
  const table = findBodyTable(workbook, bodies, namingByForm(form));
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
  return table && sheet ? { table, stated: findTitleYear(new Grid(sheet), table)?.year ?? null } : null;
}

/** Read by the form of the year that the title states; where it states none, by that of the year asked for. */
function findTable(workbook: Workbook, family: FormFamily, wanted: number | null): Found | TargetsProblem {
  const { bodies, forms } = family;
  let isYearless = false;
  for (const form of [...forms].reverse()) {
    const found = tableOf(workbook, form, bodies);
    if (!found) continue;
    const year = found.stated ?? wanted;
    isYearless ||= year === null;
    const wrongYear = year === null ? null : yearProblem(year, family, wanted);
    if (wrongYear) return wrongYear;
    const ofYear = year === null ? null : formOf(family, year);
    const read = ofYear && tableOf(workbook, ofYear, bodies);
    if (ofYear && read) return { form: ofYear, table: read.table };
  }
  return isYearless ? { kind: 'no-year', known: yearsOf(family) } : { kind: 'no-table' };
}

/** Null where nothing is typed: the register says nothing of that target. */
function valueOf({ line, at, cell }: BodyCell, form: Form): string | TargetsProblem | null {
  const indicator = indicatorOf(form, line);
  if (!indicator || !cell) return null;
  const text = cell.formula ?? cell.value;
  if (cell.formula !== undefined && cell.type === 'error' && cell.value === '')
    return { kind: 'not-computed', cell: at.cell, text };
  const reading = readFigure(cell, figureAs(indicator, { form }));
  const unclear = { kind: 'unclear', cell: at.cell, text: cell.value } as const;
  if (reading.state === 'blank') return null;
  if (reading.state === 'dash') return '-';
  if (reading.state === 'unclear' || indicator.kind === 'judgement') return unclear;
  if (isNegative(reading.value)) return { ...unclear, kind: 'below-zero' };
  return indicator.kind === 'count' && !isWhole(reading.value) ? unclear : reading.value;
}

interface Assignment {
  readonly body: string;
  readonly code: string;
  readonly assigned: Assigned;
}

function byBody(assignments: readonly Assignment[], id: string): Record<string, Assigned> {
  return Object.fromEntries(
    assignments.filter(({ body }) => body === id).map(({ code, assigned }) => [code, assigned]),
  );
}

/** Bodies that had ended, or not begun, in the year and are assigned something all the same. */
function endedBodies(assignments: readonly Assignment[], bodies: Bodies, year: number): TargetsProblem[] {
  const current = new Set([bodies.consolidating, ...branchesIn(bodies, year)].map(({ id }) => id));
  const ended = new Set(assignments.map(({ body }) => body).filter((body) => !current.has(body)));
  return [...ended].map((body) => ({ kind: 'body-ended', body, year }));
}

/** Shares of single branches add up to nothing. */
function sumProblems(
  table: BodyTable,
  assignments: readonly Assignment[],
  form: Form,
  whole: string,
): TargetsProblem[] {
  const parts = assignments.flatMap(({ body, code, assigned: { value } }) =>
    value === '-' ? [] : [{ body, line: code, value }],
  );
  const asOf = (code: string): FigureAs | null => {
    const indicator = indicatorOf(form, code);
    return indicator?.aggregate === 'sum' ? figureAs(indicator, { form }) : null;
  };
  return sumsThatDiffer(table, parts, asOf, whole);
}

export function targetsOfWorkbook(
  workbook: Workbook,
  fileName: string,
  family: FormFamily,
  wanted: number | null,
): TargetsReading {
  const found = findTable(workbook, family, wanted);
  if ('kind' in found) return refused(found);
  const { table, form } = found;
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const basis = sheet ? basisOf(sheet, table.top) : null;
  const problems: TargetsProblem[] = [...table.problems];
  const assignments: Assignment[] = [];
  for (const one of table.cells) {
    const value = valueOf(one, form);
    if (value === null) continue;
    if (typeof value !== 'string') problems.push(value);
    else {
      const place = `${fileName}, ${one.at.sheet}!${one.at.cell}`;
      const source = basis === null ? place : `${basis} (${place})`;
      assignments.push({ body: one.body, code: one.line, assigned: { value, source } });
    }
  }
  problems.push(...endedBodies(assignments, family.bodies, form.year));
  const { consolidating } = family.bodies;
  if (problems.length === 0) problems.push(...sumProblems(table, assignments, form, consolidating.id));
  if (problems.length > 0) return refused(...problems);
  const branches = [...new Set(assignments.map(({ body }) => body))].filter((id) => id !== consolidating.id);
  const targets: Targets = {
    form: form.id,
    year: form.year,
    consolidating: byBody(assignments, consolidating.id),
    branches: Object.fromEntries(branches.map((id) => [id, byBody(assignments, id)])),
    welfareExtras: [],
  };
  return { status: 'read', targets };
}

/** The same of a file that perhaps could not be read. */
export function targetsOfOpened(
  opened: OpenedWorkbook,
  fileName: string,
  family: FormFamily,
  wanted: number | null,
): TargetsReading {
  if (opened.status === 'fault') return refused({ kind: 'fault', fault: opened.fault });
  return targetsOfWorkbook(opened.workbook, fileName, family, wanted);
}
