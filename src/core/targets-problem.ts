/** Why a file of targets cannot be used: what stands in it is never guessed and none of it left out in silence. */
import type { BodyTableProblem } from './body-table';
import type { Fault } from './fault';

export type TargetsProblem =
  /** A .json that is no text, or none that follows the rules of JSON; `line` where that is known. */
  | { readonly kind: 'no-file' | 'not-text' }
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'lacks'; readonly place: string }
  /** `place` is empty for the whole. */
  | { readonly kind: 'no-place-for'; readonly keys: readonly string[]; readonly place: string }
  | { readonly kind: 'wrong-at'; readonly place: string; readonly value: string }
  | { readonly kind: 'other-form'; readonly found: string; readonly wanted: string }
  | { readonly kind: 'other-year'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'unknown-year'; readonly found: number; readonly known: readonly number[] }
  | { readonly kind: 'unknown-bodies'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown-codes'; readonly codes: readonly string[] }
  /** A workbook that could not be read, that has no table of targets, or whose title states no year. */
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'no-year'; readonly known: readonly number[] }
  | BodyTableProblem
  | { readonly kind: 'body-ended'; readonly body: string; readonly year: number }
  /** A file of bases has none of the name that was asked for. */
  | { readonly kind: 'no-base'; readonly wanted: readonly string[]; readonly known: readonly string[] }
  | { readonly kind: 'unclear' | 'below-zero' | 'not-computed'; readonly cell: string; readonly text: string };
