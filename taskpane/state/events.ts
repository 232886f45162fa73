/** What can happen to the pane, and what it asks of the world in answer. */
import type { Place } from '../../src/core/appendix';
import type { AcceptedProblem, Wish } from '../../src/core/accepting/accepted-file';
import type { Decision } from '../../src/core/accepting/decision';
import type { Fault } from '../../src/core/fault';
import type { Finding } from '../../src/core/finding';
import type { LastYear } from '../../src/core/checking/last-year';
import type { StatedReadings } from '../../src/core/checking/stated-evidence';
import type { Targets } from '../../src/core/register';
import type { TargetsProblem } from '../../src/core/targets/targets-problem';
import type { Report, ReportFinding } from '../../src/core/report';
import type { Received } from '../../src/forms/check-workbook';
import type { FunctionName } from '../../src/text/function-help';
import type { Comparison } from '../../src/narrative/compare';
import type { NarrativeFault } from '../../src/narrative/facts';
import type { Narrative } from '../../src/narrative/narrative';
import type { Language } from '../../src/text/language';
import type { CellWrite, Mark, OpenWorkbook, PickedRange, Refusal } from '../host';
import type { ComparedWith } from '../reading/messages';
import type { FormSide, VerdictGroup } from './compare-state';
import type { LastYearFile, PaneName } from './pane-state';

export interface FileToRead {
  readonly id: number;
  readonly name: string;
}

/** A written report: a file that is kept by number, or text that was pasted. */
export type WrittenSource =
  | { readonly kind: 'file'; readonly id: number; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

export type PaneEvent =
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'pane-chosen'; readonly pane: PaneName }
  | { readonly type: 'function-shown'; readonly id: FunctionName }
  /** `parameter` is its name in code. */
  | { readonly type: 'argument-typed'; readonly parameter: string; readonly text: string }
  | { readonly type: 'argument-wanted'; readonly parameter: string }
  | { readonly type: 'argument-picked'; readonly parameter: string; readonly range: PickedRange }
  | { readonly type: 'formula-wanted' }
  | { readonly type: 'workbook-read'; readonly open: OpenWorkbook }
  | { readonly type: 'cell-selected'; readonly at: Place }
  | { readonly type: 'said-heard' }
  | { readonly type: 'opened-beside' }
  | { readonly type: 'host-refused'; readonly why: Refusal }
  | { readonly type: 'go-to'; readonly at: Place }
  | { readonly type: 'mend'; readonly finding: Finding; readonly value: string }
  /** Every certain mend of one rule. */
  | { readonly type: 'mend-alike'; readonly rule: string }
  | { readonly type: 'mend-all' }
  | { readonly type: 'take-back' }
  | { readonly type: 'taken-back' }
  | { readonly type: 'marks-wanted'; readonly wanted: boolean }
  | { readonly type: 'marks-refused'; readonly why: Refusal }
  | { readonly type: 'explain'; readonly key: string | null }
  | { readonly type: 'explained'; readonly finding: Finding; readonly reason: string }
  | { readonly type: 'files-added'; readonly files: readonly FileToRead[] }
  | { readonly type: 'targets-given'; readonly file: FileToRead }
  | { readonly type: 'targets-removed' }
  | { readonly type: 'targets-added'; readonly name: string; readonly targets: Targets }
  | { readonly type: 'targets-refused'; readonly name: string; readonly problems: readonly TargetsProblem[] }
  | { readonly type: 'last-year-given'; readonly files: readonly FileToRead[] }
  | { readonly type: 'last-year-read'; readonly files: readonly LastYearFile[]; readonly figures: LastYear }
  /** `fault` is null where the workbook could be read and holds no figure of any body. */
  | { readonly type: 'last-year-refused'; readonly name: string; readonly fault: Fault | null }
  | { readonly type: 'last-year-removed' }
  | { readonly type: 'decisions-added'; readonly name: string; readonly wishes: readonly Wish[] }
  | { readonly type: 'decisions-refused'; readonly name: string; readonly problem: AcceptedProblem }
  | { readonly type: 'decisions-kept' }
  | { readonly type: 'file-begun'; readonly id: number }
  | { readonly type: 'file-received'; readonly id: number; readonly received: Received }
  | { readonly type: 'file-removed'; readonly id: number }
  | { readonly type: 'files-cleared' }
  | { readonly type: 'reading-cancelled' }
  | { readonly type: 'consolidated'; readonly round: number; readonly report: Report }
  | { readonly type: 'decided'; readonly decision: Decision }
  | { readonly type: 'decision-taken-back'; readonly decision: Decision }
  | { readonly type: 'report-finding-accepted'; readonly finding: ReportFinding; readonly reason: string }
  | { readonly type: 'report-acceptance-taken-back'; readonly finding: ReportFinding }
  | { readonly type: 'figure-shown'; readonly code: string }
  | { readonly type: 'report-wanted' }
  | { readonly type: 'report-made'; readonly round: number; readonly fileName: string }
  | { readonly type: 'report-failed'; readonly round: number; readonly detail: string }
  | { readonly type: 'report-opened' }
  | { readonly type: 'report-saved' }
  | { readonly type: 'forms-wanted'; readonly year: number }
  | { readonly type: 'forms-made'; readonly fileName: string }
  | { readonly type: 'forms-failed'; readonly detail: string }
  | { readonly type: 'document-wanted' }
  | { readonly type: 'document-made'; readonly fileName: string }
  | { readonly type: 'document-failed'; readonly detail: string }
  | { readonly type: 'written-given'; readonly id: number; readonly name: string }
  | { readonly type: 'written-pasted'; readonly text: string }
  | {
      readonly type: 'written-read';
      readonly round: number;
      readonly name: string | null;
      readonly narrative: Narrative;
    }
  | {
      readonly type: 'written-refused';
      readonly round: number;
      readonly name: string | null;
      readonly fault: NarrativeFault;
    }
  | { readonly type: 'written-cleared' }
  | {
      readonly type: 'compared';
      readonly round: number;
      readonly comparison: Comparison;
      readonly stated: StatedReadings;
      readonly year: number;
      readonly side: FormSide;
    }
  | { readonly type: 'compare-failed'; readonly round: number; readonly detail: string }
  | { readonly type: 'side-chosen'; readonly side: FormSide }
  | { readonly type: 'verdicts-shown'; readonly group: VerdictGroup }
  | { readonly type: 'form-cell-wanted'; readonly at: Place }
  | { readonly type: 'trace'; readonly code: string; readonly body: string | null }
  | { readonly type: 'source-wanted'; readonly file: string; readonly at: Place };

/** The form's year, the extra targets and last year's figures that files are held against. */
export interface Against {
  readonly year: number | null;
  readonly targets: Targets | null;
  readonly lastYear?: LastYear | null;
}

export type Effect =
  | { readonly kind: 'go-to'; readonly at: Place }
  | { readonly kind: 'write'; readonly cells: readonly CellWrite[] }
  | { readonly kind: 'take-back' }
  /** Asks which cells are selected, for an argument; for none, only to know. */
  | { readonly kind: 'ask-range'; readonly parameter: string | null }
  /** Shows these marks and no others; `isAsked` where a person waits for them. */
  | { readonly kind: 'mark'; readonly marks: readonly Mark[]; readonly isAsked: boolean }
  | { readonly kind: 'read-files'; readonly files: readonly FileToRead[]; readonly against: Against }
  | { readonly kind: 'read-targets'; readonly file: FileToRead }
  | { readonly kind: 'read-last-year'; readonly files: readonly FileToRead[] }
  | { readonly kind: 'stop-reading' }
  | { readonly kind: 'forget-files'; readonly ids: readonly number[] }
  | {
      readonly kind: 'consolidate';
      readonly round: number;
      readonly received: readonly Received[];
      readonly against: Against;
    }
  | {
      readonly kind: 'make-report';
      readonly round: number;
      readonly report: Report;
      readonly against: Against;
      readonly language: Language;
      /** A written report held against it, to go along as a sheet. */
      readonly comparison?: Comparison;
      readonly fileName: string;
    }
  | {
      readonly kind: 'make-forms';
      readonly against: Against;
      readonly language: Language;
      readonly fileName: string;
    }
  | {
      readonly kind: 'make-document';
      readonly report: Report;
      readonly against: Against;
      readonly fileName: string;
    }
  | { readonly kind: 'read-written'; readonly round: number; readonly source: WrittenSource }
  | {
      readonly kind: 'compare';
      readonly round: number;
      readonly narrative: Narrative;
      readonly form: ComparedWith;
      readonly side: FormSide;
      readonly against: Against & { readonly year: number };
      readonly language: Language;
    }
  | { readonly kind: 'open-report'; readonly at?: Place }
  | { readonly kind: 'save-report' }
  | { readonly kind: 'save-text'; readonly fileName: string; readonly text: string }
  | { readonly kind: 'open-source'; readonly id: number; readonly fileName: string; readonly at: Place }
  | { readonly kind: 'keep-language'; readonly language: Language };

export interface Step<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
}
