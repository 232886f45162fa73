/** Consolidating: what an event makes of the files that came in. */
import { isSameMatter, type Decision } from '../../src/core/accepting/decision';
import { familyOf } from '../../src/forms';
import type { Wish } from '../../src/core/accepting/accepted-file';
import { isAboutReport, wishAboutReport } from '../../src/core/accepting/accepting';
import type { Received } from '../../src/forms/check-workbook';
import { commonestYear, DEFAULT_FORM, newestYear } from '../../src/forms/form-of-year';
import type { Against, FileToRead, PaneEvent, Step } from './events';
import { withReportWishes, withWishes } from './kept-decisions';
import { receivedOf } from './merge-evidence';
import { namedApart } from './named-apart';
import { emptyMerge, type MergeFile, type MergeState, type PaneState } from './pane-state';

type MergeStep = Step<MergeState>;

function against({ year, targets, lastYear }: MergeState): Against {
  return { year, targets: targets?.targets ?? null, ...(lastYear && { lastYear: lastYear.figures }) };
}

/** What is shown no longer fits the files; a report made from it is of yesterday. */
function outdated(state: MergeState): MergeState {
  return { ...state, report: null, made: null, round: state.round + 1 };
}

/** The targets and last year stay, and what was decided about files that are not here yet: they were given apart from the files. */
function emptied({ targets, lastYear, round, wishes, remembered }: MergeState): MergeState {
  return { ...emptyMerge, targets, lastYear, wishes, remembered, round: round + 1 };
}

function defaultYear(): number {
  const family = familyOf(DEFAULT_FORM);
  if (!family) throw new Error(`no form ${DEFAULT_FORM}`);
  return newestYear(family);
}

function consolidating(before: MergeState): MergeStep {
  if (before.files.length === 0) return { state: emptied(before), effects: [] };
  const state = withWishes(before);
  const round = state.round + 1;
  return {
    state: { ...state, status: 'consolidating', made: null, round },
    effects: [{ kind: 'consolidate', round, received: receivedOf(state), against: against(state) }],
  };
}

/** A file whose title says another year than the others' is read again as what it would have to be: the difference is a finding then. */
function afterReading(state: MergeState): MergeStep {
  if (state.files.some((file) => file.state !== 'done')) return { state, effects: [] };
  const years = state.files.map(({ statedYear, ownYear }) => ({ statedYear, year: ownYear }));
  const year = commonestYear(years, state.targets?.targets) ?? defaultYear();
  const isOther = ({ received }: MergeFile): boolean => typeof received?.year === 'number' && received.year !== year;
  const others = state.files.filter(isOther);
  if (others.length === 0) return consolidating({ ...state, year });
  const files = state.files.map((file): MergeFile => (isOther(file) ? { ...file, state: 'waiting' } : file));
  const next: MergeState = { ...outdated(state), status: 'reading', year, files };
  return { state: next, effects: [{ kind: 'read-files', files: named(others), against: against(next) }] };
}

function named(files: readonly MergeFile[]): FileToRead[] {
  return files.map(({ id, name }) => ({ id, name }));
}

function filesAdded(state: MergeState, files: readonly FileToRead[]): MergeStep {
  if (files.length === 0) return { state, effects: [] };
  const apart = namedApart(files, new Set(state.files.map(({ name }) => name)));
  const added = apart.map((file): MergeFile => ({
    ...file,
    state: 'waiting',
    received: null,
    ownYear: null,
    statedYear: null,
  }));
  const next: MergeState = { ...outdated(state), status: 'reading', files: [...state.files, ...added], year: null };
  return { state: next, effects: [{ kind: 'read-files', files: apart, against: against(next) }] };
}

/** Everything is held against the new targets, or against last year. */
function readAgain(state: MergeState): MergeStep {
  if (state.files.length === 0) return { state, effects: [] };
  const files = state.files.map((file): MergeFile => ({ ...file, state: 'waiting' }));
  const next: MergeState = { ...outdated(state), status: 'reading', files, year: null };
  return {
    state: next,
    effects: [{ kind: 'stop-reading' }, { kind: 'read-files', files: named(files), against: against(next) }],
  };
}

/** A file that was removed while it was read is not missed. */
function has({ files }: MergeState, id: number): boolean {
  return files.some((file) => file.id === id);
}

/** What was decided about this very file before counts again. */
function recalled({ decisions, remembered }: MergeState, sha256: string): Pick<MergeState, 'decisions' | 'remembered'> {
  const isAbout = (one: Decision): boolean => one.sha256 === sha256;
  return {
    decisions: [...decisions, ...remembered.filter(isAbout)],
    remembered: remembered.filter((one) => !isAbout(one)),
  };
}

function fileReceived(state: MergeState, id: number, received: Received): MergeStep {
  if (!has(state, id)) return { state, effects: [] };
  // Read a second time, for the year of the others, a file says nothing new about its own.
  const done = (file: MergeFile): MergeFile => ({
    ...file,
    state: 'done',
    received,
    ownYear: file.ownYear ?? received.year,
    statedYear: file.statedYear ?? received.statedYear ?? null,
  });
  const files = state.files.map((file) => (file.id === id ? done(file) : file));
  return afterReading({ ...state, ...recalled(state, received.sha256), files });
}

/** Without the files, and without what was decided about files of which none is left. */
function without(state: MergeState, isGone: (file: MergeFile) => boolean): MergeStep {
  const files = state.files.filter((file) => !isGone(file));
  const gone = state.files.filter(isGone).map(({ id }) => id);
  const left = new Set(files.map(({ received }) => received?.sha256));
  const decisions = state.decisions.filter(({ sha256 }) => left.has(sha256));
  const { state: next, effects } = afterReading({ ...outdated(state), files, decisions });
  return { state: next, effects: [{ kind: 'forget-files', ids: gone }, ...effects] };
}

function fileRemoved(state: MergeState, id: number): MergeStep {
  return has(state, id) ? without(state, (file) => file.id === id) : { state, effects: [] };
}

/** What was read stays; what was not, or must be read anew, is let go of. */
function cancelled(state: MergeState): MergeStep {
  const { state: next, effects } = without(state, (file) => file.state !== 'done');
  return { state: next, effects: [{ kind: 'stop-reading' }, ...effects] };
}

/** Added up anew where the files are there; otherwise the decisions wait for them. */
function decisionsAdded(state: MergeState, wishes: readonly Wish[]): MergeStep {
  const next = { ...state, wishes: [...state.wishes, ...wishes] };
  return state.files.length > 0 ? afterReading(next) : { state: next, effects: [] };
}

function decided(state: MergeState, decision: Decision): MergeStep {
  const others = state.decisions.filter((one) => !isSameMatter(one, decision));
  return afterReading({ ...state, decisions: [...others, decision] });
}

function decisionTakenBack(state: MergeState, decision: Decision): MergeStep {
  return afterReading({ ...state, decisions: state.decisions.filter((one) => !isSameMatter(one, decision)) });
}

function reportFindingAccepted(
  state: MergeState,
  { finding, reason }: Extract<PaneEvent, { type: 'report-finding-accepted' }>,
): MergeStep {
  const wish = state.report && wishAboutReport(state.report, finding, reason);
  return wish ? afterReading({ ...state, wishes: [...state.wishes, wish] }) : { state, effects: [] };
}

function reportAcceptanceTakenBack(
  state: MergeState,
  { finding }: Extract<PaneEvent, { type: 'report-acceptance-taken-back' }>,
): MergeStep {
  const { report, wishes } = state;
  if (!report) return { state, effects: [] };
  return afterReading({ ...state, wishes: wishes.filter((wish) => !isAboutReport(wish, finding, report)) });
}

function lastYearGiven(state: MergeState, files: readonly FileToRead[]): MergeStep {
  return { state, effects: files.length > 0 ? [{ kind: 'read-last-year', files }] : [] };
}

function reportWanted(state: MergeState, language: PaneState['language']): MergeStep {
  const { report, status, round } = state;
  if (!report || status !== 'ready') return { state, effects: [] };
  const fileName = `bao-cao-${String(report.form.year)}.xlsx`;
  return {
    state: { ...state, status: 'writing', madeIn: language },
    effects: [{ kind: 'make-report', round, report, against: against(state), language, fileName }],
  };
}

function filesCleared(state: MergeState): MergeStep {
  const ids = state.files.map(({ id }) => id);
  // What was dropped among the files goes with them; last year has a line and a button of its own.
  return {
    state: { ...emptied(state), targets: null },
    effects: [{ kind: 'stop-reading' }, { kind: 'forget-files', ids }],
  };
}

const fileEvents = [
  'files-added',
  'targets-given',
  'targets-added',
  'targets-removed',
  'last-year-given',
  'last-year-read',
  'last-year-removed',
  'decisions-added',
  'file-begun',
  'file-received',
  'file-removed',
  'files-cleared',
  'reading-cancelled',
] as const;
const reportEvents = [
  'consolidated',
  'decided',
  'decision-taken-back',
  'report-finding-accepted',
  'report-acceptance-taken-back',
  'figure-shown',
  'report-wanted',
  'report-made',
  'report-failed',
] as const;

export const mergeEvents = [...fileEvents, ...reportEvents] as const;

type FileEvent = Extract<PaneEvent, { type: (typeof fileEvents)[number] }>;
type ReportEvent = Extract<PaneEvent, { type: (typeof reportEvents)[number] }>;
export type MergeEvent = FileEvent | ReportEvent;

function updateFiles(state: MergeState, event: FileEvent): MergeStep {
  switch (event.type) {
    case 'files-added':
      return filesAdded(state, event.files);
    case 'targets-given':
      return { state, effects: [{ kind: 'read-targets', file: event.file }] };
    case 'targets-removed':
      return readAgain({ ...state, targets: null });
    case 'targets-added':
      return readAgain({ ...state, targets: { name: event.name, targets: event.targets } });
    case 'last-year-given':
      return lastYearGiven(state, event.files);
    case 'last-year-read':
      return readAgain({ ...state, lastYear: { files: event.files, figures: event.figures } });
    case 'last-year-removed':
      return readAgain({ ...state, lastYear: null });
    case 'decisions-added':
      return decisionsAdded(state, event.wishes);
    case 'file-begun': {
      const begun = (file: MergeFile): MergeFile => (file.id === event.id ? { ...file, state: 'reading' } : file);
      return { state: { ...state, files: state.files.map(begun) }, effects: [] };
    }
    case 'file-received':
      return fileReceived(state, event.id, event.received);
    case 'file-removed':
      return fileRemoved(state, event.id);
    case 'files-cleared':
      return filesCleared(state);
    case 'reading-cancelled':
      return cancelled(state);
  }
}

function updateReport(state: MergeState, event: ReportEvent, language: PaneState['language']): MergeStep {
  const only = (changes: Partial<MergeState>): MergeStep => ({ state: { ...state, ...changes }, effects: [] });
  if ('round' in event && event.round !== state.round) return { state, effects: [] };
  switch (event.type) {
    case 'consolidated':
      return only({ status: 'ready', report: withReportWishes(event.report, state.wishes) });
    case 'decided':
      return decided(state, event.decision);
    case 'decision-taken-back':
      return decisionTakenBack(state, event.decision);
    case 'report-finding-accepted':
      return reportFindingAccepted(state, event);
    case 'report-acceptance-taken-back':
      return reportAcceptanceTakenBack(state, event);
    case 'figure-shown':
      return only({ shown: state.shown === event.code ? null : event.code });
    case 'report-wanted':
      return reportWanted(state, language);
    case 'report-made':
      return only({ status: 'ready', made: event.fileName });
    case 'report-failed':
      // Without a report of these very files and decisions there is none to show.
      return only({ status: 'ready', made: null, report: state.status === 'writing' ? state.report : null });
  }
}

function isAboutFiles(event: MergeEvent): event is FileEvent {
  return fileEvents.some((type) => type === event.type);
}

export function updateMerge(state: MergeState, event: MergeEvent, language: PaneState['language']): MergeStep {
  return isAboutFiles(event) ? updateFiles(state, event) : updateReport(state, event, language);
}
