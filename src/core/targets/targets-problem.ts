/** Why a file of targets, or of what they are split by, cannot be used: nothing in it is guessed or left out in silence. */
import type { BodyTableFacts, ProblemOf } from '../reading/body-table';
import type { Fault } from '../fault';

interface InCell {
  readonly cell: string;
  readonly text: string;
}

export interface TargetsProblemFacts extends BodyTableFacts {
  readonly 'no-file': object;
  /** A .json that is no text, or none that follows the rules of JSON; `line` where that is known. */
  readonly 'not-text': object;
  readonly 'not-json': { readonly line: number | null };
  readonly lacks: { readonly place: string };
  /** `place` is empty for the whole. */
  readonly 'no-place-for': { readonly keys: readonly string[]; readonly place: string };
  readonly 'wrong-at': { readonly place: string; readonly value: string };
  readonly 'other-form': { readonly found: string; readonly wanted: string };
  readonly 'other-year': { readonly found: number; readonly wanted: number };
  readonly 'unknown-year': { readonly found: number; readonly known: readonly number[] };
  readonly 'unknown-bodies': { readonly ids: readonly string[] };
  readonly 'unknown-codes': { readonly codes: readonly string[] };
  /** A workbook that could not be read. */
  readonly fault: { readonly fault: Fault };
  /** One without a table of targets, without a year in its title, or that is no report of ours. */
  readonly 'no-table': object;
  readonly 'no-year': { readonly known: readonly number[] };
  readonly 'no-report': object;
  readonly 'body-ended': { readonly body: string; readonly year: number };
  /** A file of bases has none of the name that was asked for. */
  readonly 'no-base': { readonly wanted: readonly string[]; readonly known: readonly string[] };
  readonly unclear: InCell;
  readonly 'below-zero': InCell;
  readonly 'not-computed': InCell;
  /** What somebody added up beside the branches' figures is another sum than theirs; `text` stands over it. */
  readonly 'sum-differs': InCell & { readonly stated: string; readonly sum: string };
  /** A base that counts people or unions, with part of one: most often a separator of thousands taken for a decimal one. */
  readonly 'part-of-one': { readonly source: string; readonly value: string };
}

export type TargetsProblem = ProblemOf<TargetsProblemFacts>;
