/** Everything the pane knows, as one value of plain data. */
import type { Place } from '../../src/core/appendix';
import type { AcceptedProblem, Wish } from '../../src/core/accepting/accepted-file';
import type { Decision } from '../../src/core/accepting/decision';
import type { Fault } from '../../src/core/fault';
import type { LastYear } from '../../src/core/checking/last-year';
import type { Targets } from '../../src/core/register';
import type { TargetsProblem } from '../../src/core/targets/targets-problem';
import type { Report } from '../../src/core/report';
import type { SourceLine, Traced } from '../../src/core/reporting/report-sources';
import type { Submission } from '../../src/core/check';
import type { Received } from '../../src/forms/check-workbook';
import type { FunctionName } from '../../src/text/function-help';
import type { Language } from '../../src/text/language';
import type { Mark, OpenWorkbook, Refusal } from '../host';
import { emptyCompare, type CompareState } from './compare-state';
import type { ArgumentTexts } from './formula';

export const paneNames = ['check', 'merge', 'compare', 'forms', 'trace', 'functions'] as const;
export type PaneName = (typeof paneNames)[number];

/** The workbook that stands open beside the pane, as it was last read. */
export interface OpenForm extends OpenWorkbook {
  readonly year: number;
  readonly submission: Submission;
  /** Of a consolidated report of ours: where its figures come from; null for any other workbook. */
  readonly sources: readonly SourceLine[] | null;
}

/** A consolidated report that stood open, with what is asked of it while another workbook stands there. */
export interface SeenReport {
  readonly sources: readonly SourceLine[];
  /** Each figure of the whole, by code, as the report has it: decimal text in the form's measure. */
  readonly totals: Readonly<Record<string, string>>;
  /** Of how many bodies a total is that lacks some, as the report says beside it: "10/11". */
  readonly partial: Readonly<Record<string, string>>;
  readonly year: number;
}

export interface MergeFile {
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'done';
  /** Null until read. */
  readonly received: Received | null;
  /** The year it was read for when nothing but itself told the year; null until read, or where it could not be. */
  readonly ownYear: number | null;
  /** The year that it states itself; null where it states none. */
  readonly statedYear: number | null;
}

/** A file that was given as last year's, and the year that it states; null where it states none. */
export interface LastYearFile {
  readonly name: string;
  readonly year: number | null;
}

/** What the bodies reported last year, and the files that say so. */
export interface LastYearFiles {
  readonly files: readonly LastYearFile[];
  readonly figures: LastYear;
}

export type MergeStatus = 'empty' | 'reading' | 'consolidating' | 'ready' | 'writing';

export interface MergeState {
  readonly status: MergeStatus;
  readonly files: readonly MergeFile[];
  readonly year: number | null;
  readonly targets: { readonly name: string; readonly targets: Targets } | null;
  readonly lastYear: LastYearFiles | null;
  readonly decisions: readonly Decision[];
  /** What somebody wants accepted that no file here has answered yet, and what is accepted of the report as a whole. */
  readonly wishes: readonly Wish[];
  /** Decided before the pane was opened anew, about files that are not here yet. */
  readonly remembered: readonly Decision[];
  /** Null until every file was read. */
  readonly report: Report | null;
  /** The figure of which the chart and table of branches are shown. */
  readonly shown: string | null;
  /** Name of the report last made from what is shown; null where there is none. */
  readonly made: string | null;
  /** The language that it is made in. */
  readonly madeIn: Language | null;
  /** Grows with every change to what would be consolidated: an answer about an earlier round comes too late. */
  readonly round: number;
}

/** Something that has just happened and is said aloud once; `key` is looked up among the pane's texts. */
export type Said =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'mended'; readonly count: number }
  | { readonly kind: 'formula-written'; readonly cell: string }
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'opened-beside' }
  | { readonly kind: 'explained' }
  | { readonly kind: 'cannot-explain' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'read'; readonly files: number }
  | { readonly kind: 'report-made'; readonly fileName: string }
  | { readonly kind: 'report-failed'; readonly detail: string }
  | { readonly kind: 'targets-read'; readonly fileName: string }
  | { readonly kind: 'targets-refused'; readonly fileName: string; readonly problems: readonly TargetsProblem[] }
  | { readonly kind: 'last-year-read'; readonly fileName: string }
  | { readonly kind: 'last-year-refused'; readonly fileName: string; readonly fault: Fault | null }
  | { readonly kind: 'decisions-read'; readonly fileName: string; readonly count: number }
  | { readonly kind: 'decisions-refused'; readonly fileName: string; readonly problem: AcceptedProblem }
  | { readonly kind: 'decisions-saved' }
  | { readonly kind: 'forms-made'; readonly fileName: string }
  | { readonly kind: 'forms-failed'; readonly detail: string }
  | { readonly kind: 'document-made'; readonly fileName: string }
  | { readonly kind: 'document-failed'; readonly detail: string }
  | { readonly kind: 'compare-failed'; readonly detail: string }
  | { readonly kind: 'source-not-here'; readonly fileName: string };

export interface PaneState {
  readonly language: Language;
  readonly pane: PaneName;
  /** The function whose help is shown. */
  readonly shownFunction: FunctionName;
  /** What was typed or picked for each function's arguments. */
  readonly formulas: Readonly<Partial<Record<FunctionName, ArgumentTexts>>>;
  readonly open: OpenForm | null;
  /** The report that stood open last; null where none did. */
  readonly seenReport: SeenReport | null;
  /** Name of the report last made here, which can be opened again even where files or targets came since; null where there is none. */
  readonly madeReport: string | null;
  /** What is marked in the sheet; null where nobody wants marks. */
  readonly marks: readonly Mark[] | null;
  /** The finding whose reason is being typed, by its key. */
  readonly explaining: string | null;
  readonly selected: Place | null;
  readonly traced: Traced | null;
  readonly merge: MergeState;
  readonly compare: CompareState;
  /** Whether the forms to send out are being made. */
  readonly makesForms: boolean;
  /** Whether the report's Word document is being made. */
  readonly makesDocument: boolean;
  readonly said: Said | null;
}

export const emptyMerge: MergeState = {
  status: 'empty',
  files: [],
  year: null,
  targets: null,
  lastYear: null,
  decisions: [],
  wishes: [],
  remembered: [],
  report: null,
  shown: null,
  made: null,
  madeIn: null,
  round: 0,
};

/** What was typed before the pane was opened anew. */
export interface Kept {
  readonly decisions?: readonly Decision[];
  readonly wishes?: readonly Wish[];
  readonly formulas?: PaneState['formulas'];
}

export function initialState(language: Language, kept: Kept = {}): PaneState {
  return {
    language,
    pane: 'check',
    shownFunction: 'ACHIEVEMENT_RATE',
    formulas: kept.formulas ?? {},
    open: null,
    seenReport: null,
    madeReport: null,
    marks: null,
    explaining: null,
    selected: null,
    traced: null,
    merge: { ...emptyMerge, remembered: kept.decisions ?? [], wishes: kept.wishes ?? [] },
    compare: emptyCompare,
    makesForms: false,
    makesDocument: false,
    said: null,
  };
}
