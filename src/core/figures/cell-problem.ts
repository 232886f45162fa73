/** Why a function in a cell has no value to give: facts, for which src/text has the sentences. */
import type { WhyNoAmount } from '../amounts-in-words/amount-from-words';
import type { Decimal } from './decimal';
import type { Finding } from '../finding';
import type { Reading } from './meets-target';
import type { Bodies } from '../register';

/** What stands in the cell that a problem is about. */
export interface Written {
  readonly raw: string;
  /** `raw` is decimal text: a number of the workbook, shown in the reader's own style. */
  readonly isNumber: boolean;
}

/** Why words are no amount, and the word or sign at which they stopped making sense. */
export interface NoAmountFacts {
  readonly why: WhyNoAmount;
  readonly at: string;
  /** What speech may mean by them; empty unless there are two. */
  readonly readings: readonly Decimal[];
}

/** A figure of the form, as people find it there. */
export interface FormLine {
  /** "VII.3" */
  readonly number: string;
  readonly label: string;
}

export interface ProblemFacts {
  readonly 'blank-result': null;
  readonly 'blank-target': null;
  readonly 'blank-threshold': null;
  readonly 'blank-rate': null;
  readonly 'zero-target': null;
  readonly 'no-form': null;
  /** Ranges that cannot be laid side by side. */
  readonly 'sizes-differ': null;
  readonly unclear: Written & { readonly readings: readonly Reading[] };
  readonly 'not-a-threshold': Written;
  /** Whole things or whole đồng were asked for. */
  readonly 'not-whole': Written;
  readonly negative: Written;
  readonly 'too-many-digits': Written;
  readonly 'wrong-decimals': { readonly most: number };
  readonly 'unknown-money': Written;
  readonly 'unknown-measure': Written & { readonly known: readonly string[] };
  readonly 'unknown-wording': Written;
  readonly 'not-an-amount': Written & NoAmountFacts;
  readonly 'no-target-possible': { readonly result: Decimal; readonly rate: Decimal };
  readonly 'line-has-error': { readonly line: FormLine; readonly finding: Finding; readonly bodies: Bodies };
  /** Nobody can tell which of the form's columns or tables is meant. */
  readonly 'form-has-error': { readonly finding: Finding; readonly bodies: Bodies };
  readonly 'lines-blank': { readonly lines: readonly FormLine[] };
}

export type ProblemId = keyof ProblemFacts;

/** Excel's own errors, as cells show them. */
export type CellError = '#VALUE!' | '#N/A' | '#DIV/0!';

/** One problem with its facts; `id` tells which. */
export type CellProblem = {
  readonly [Id in ProblemId]: { readonly error: CellError; readonly id: Id; readonly facts: ProblemFacts[Id] };
}[ProblemId];

/** A blank or absent thing is #N/A, a thing that cannot be used is #VALUE!. */
const ERRORS: Partial<Readonly<Record<ProblemId, CellError>>> = {
  'blank-result': '#N/A',
  'blank-target': '#N/A',
  'blank-threshold': '#N/A',
  'blank-rate': '#N/A',
  'no-form': '#N/A',
  'lines-blank': '#N/A',
  'no-target-possible': '#N/A',
  'zero-target': '#DIV/0!',
};

export function problem<Id extends ProblemId>(id: Id, facts: ProblemFacts[Id]): CellProblem {
  // The compiler does not see that an id and its own facts are always one of the problems.
  return { error: ERRORS[id] ?? '#VALUE!', id, facts } as CellProblem;
}
