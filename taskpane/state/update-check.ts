/** Checking the open form: what an event makes of the state. */
import { noteOf, withExplanation } from '../../src/core/reading/explanation';
import type { Finding, Mend } from '../../src/core/finding';
import { certainMends } from '../../src/core/checking/mends';
import { parseCellRef } from '../../src/core/sheets/cell-ref';
import { readSources, tracedAt } from '../../src/core/reporting/report-sources';
import type { Place } from '../../src/core/appendix';
import { familyOf } from '../../src/forms';
import { checkWorkbook } from '../../src/forms/check-workbook';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import type { CellWrite, OpenWorkbook } from '../host';
import type { Effect, PaneEvent, Step } from './events';
import { marksOf, sameMarks } from './marks';
import type { MergeState, OpenForm, PaneState, SeenReport } from './pane-state';

function readForm({ workbook, fileName, style }: OpenWorkbook, { lastYear }: MergeState): OpenForm | null {
  const family = familyOf(DEFAULT_FORM);
  if (!family) return null;
  const { year, submission } = checkWorkbook(
    workbook,
    { family, year: null, extraTargets: null, lastYear: lastYear?.figures ?? null },
    fileName,
    style ?? undefined,
  );
  return { workbook, fileName, style, year, submission, sources: readSources(workbook) };
}

/** What a report of ours writes to the right of a total that lacks bodies. */
function partialIn({ sheets }: OpenWorkbook['workbook'], at: Place): string | null {
  const place = parseCellRef(at.cell);
  const cells = sheets.find(({ name }) => name === at.sheet)?.cells ?? [];
  const beside = cells.filter(({ row, column }) => place !== null && row === place.row && column > place.column);
  return beside.map(({ value }) => /^\d+\/\d+(?= )/.exec(value)?.[0] ?? null).find((one) => one !== null) ?? null;
}

/** The report that is open now, or the one before where no report is: its figures stay in sight beside a branch's own file. */
function seenReport({ seenReport: before }: PaneState, open: OpenForm | null): SeenReport | null {
  if (!open?.sources) return before;
  const entries = Object.values(open.submission.appendix?.entries ?? {});
  const totals = entries.flatMap(({ code, result: { reading } }) =>
    reading.state === 'value' ? [[code, reading.value] as const] : [],
  );
  const partial = entries.flatMap(({ code, result }) => {
    const of = partialIn(open.workbook, result.at);
    return of === null ? [] : [[code, of] as const];
  });
  return {
    sources: open.sources,
    totals: Object.fromEntries(totals),
    partial: Object.fromEntries(partial),
    year: open.year,
  };
}

function codeAt({ submission }: OpenForm, at: Place): string | null {
  const entries = Object.values(submission.appendix?.entries ?? {});
  const row = (cell: string): string => cell.replace(/\D/g, '');
  const entry = entries.find(({ result }) => result.at.sheet === at.sheet && row(result.at.cell) === row(at.cell));
  return entry?.code ?? null;
}

function workbookRead(state: PaneState, read: OpenWorkbook): Step<PaneState> {
  const open = readForm(read, state.merge);
  const isReport = (one: OpenForm | null): boolean => (one?.sources ?? null) !== null;
  const isNewReport = isReport(open) && !isReport(state.open);
  // Nothing of a report is filled in by hand: what one wants from it is where its figures come from.
  const pane = isNewReport && state.pane === 'check' ? 'trace' : state.pane;
  const next: PaneState = { ...state, open, pane, seenReport: seenReport(state, open) };
  // What an earlier visit left in the file goes.
  if (!state.open) return { state: next, effects: [{ kind: 'mark', marks: [], isAsked: false }] };
  return state.marks ? marked(next, open, false) : { state: next, effects: [] };
}

/** The open form as it was read, held against what has come in since. */
export function checkedAgain(step: Step<PaneState>): Step<PaneState> {
  const { state, effects } = step;
  if (!state.open) return step;
  const again = workbookRead(state, state.open);
  return { state: again.state, effects: [...effects, ...again.effects] };
}

/** The sheet shows what is wrong now; the same twice is not asked for. */
function marked(state: PaneState, open: OpenForm | null, isAsked: boolean): Step<PaneState> {
  const marks = open ? marksOf(open) : [];
  const effects: Effect[] = state.marks && sameMarks(state.marks, marks) ? [] : [{ kind: 'mark', marks, isAsked }];
  return { state: { ...state, marks }, effects };
}

function cellSelected(state: PaneState, at: Place): Step<PaneState> {
  const { open } = state;
  const traced = open?.sources ? tracedAt(open.workbook, open.sources, at, (place) => codeAt(open, place)) : null;
  return { state: { ...state, selected: at, traced: traced ?? state.traced }, effects: [] };
}

function explained(state: PaneState, finding: Finding, reason: string): Step<PaneState> {
  const appendix = state.open?.submission.appendix;
  const found = appendix ? noteOf(appendix, finding) : null;
  if (!appendix || !found) return { state: { ...state, said: { kind: 'cannot-explain' } }, effects: [] };
  const heading: CellWrite[] = appendix.noteHeading ? [{ at: appendix.noteHeading, value: 'Ghi chú' }] : [];
  const cells = [...heading, { at: found.note.at, value: withExplanation(found.note.text, reason) }];
  return { state: { ...state, explaining: null, said: { kind: 'explained' } }, effects: [{ kind: 'write', cells }] };
}

function writeOf(at: Place, value: string, mend: Mend | null): CellWrite {
  return { at, value, ...(mend?.as && { as: mend.as }) };
}

function mended(state: PaneState, cells: readonly CellWrite[]): Step<PaneState> {
  const effects: Effect[] = cells.length > 0 ? [{ kind: 'write', cells }] : [];
  return { state: { ...state, said: { kind: 'mended', count: cells.length } }, effects };
}

/** All mends that nobody has to think about, or those of one rule. */
function certainWrites({ open }: PaneState, rule: string | null): CellWrite[] {
  const mends = open ? certainMends(open.submission.findings) : [];
  return mends
    .filter(({ finding }) => rule === null || finding.rule === rule)
    .map(({ at, mend }) => writeOf(at, mend.value, mend));
}

/** A mend that a person has picked. */
function mendedOne(state: PaneState, { mend, at: ofFinding }: Finding, value: string): Step<PaneState> {
  const at = mend?.at ?? ofFinding;
  return at ? mended(state, [writeOf(at, value, mend)]) : { state, effects: [] };
}

export const checkEvents = [
  'workbook-read',
  'cell-selected',
  'go-to',
  'mend',
  'mend-alike',
  'mend-all',
  'take-back',
  'taken-back',
  'marks-wanted',
  'marks-refused',
  'explain',
  'explained',
] as const;

export type CheckEvent = Extract<PaneEvent, { type: (typeof checkEvents)[number] }>;

export function updateCheck(state: PaneState, event: CheckEvent): Step<PaneState> {
  switch (event.type) {
    case 'workbook-read':
      return workbookRead(state, event.open);
    case 'cell-selected':
      return cellSelected(state, event.at);
    case 'go-to':
      return { state, effects: [{ kind: 'go-to', at: event.at }] };
    case 'mend':
      return mendedOne(state, event.finding, event.value);
    case 'mend-alike':
      return mended(state, certainWrites(state, event.rule));
    case 'mend-all':
      return mended(state, certainWrites(state, null));
    case 'take-back':
      return { state, effects: [{ kind: 'take-back' }] };
    case 'taken-back':
      return { state: { ...state, said: { kind: 'taken-back' } }, effects: [] };
    case 'marks-wanted':
      return event.wanted
        ? marked(state, state.open, true)
        : { state: { ...state, marks: null }, effects: [{ kind: 'mark', marks: [], isAsked: true }] };
    case 'marks-refused':
      return { state: { ...state, marks: null, said: { kind: 'refused', why: event.why } }, effects: [] };
    case 'explain':
      return { state: { ...state, explaining: event.key }, effects: [] };
    case 'explained':
      return explained(state, event.finding, event.reason);
  }
}
