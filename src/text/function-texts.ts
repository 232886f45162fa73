/** The shape of the sentences that stand beside a function's error: one for every problem, fed with its facts. */
import type { ProblemFacts, ProblemId, Written } from '../core/figures/cell-problem';
import type { Decimal } from '../core/figures/decimal';
import type { Reading } from '../core/figures/meets-target';

/** What a sentence needs besides facts: how this language writes figures. */
export interface FunctionWording {
  readonly number: (decimal: Decimal) => string;
  readonly reading: (reading: Reading) => string;
  /** What stands in the cell, in quotes. */
  readonly cell: (written: Written) => string;
  /** Why words are no amount. */
  readonly noAmount: (facts: ProblemFacts['not-an-amount']) => string;
  /** The sentence of the finding that stands against a line, or the form. */
  readonly finding: (facts: ProblemFacts['form-has-error']) => string;
}

export type FunctionTexts = { readonly [Id in ProblemId]: (facts: ProblemFacts[Id], say: FunctionWording) => string };
