/** What a written report in the pane can be held against, and what has come of it. */
import type { Appendix } from '../../src/core/appendix';
import type { Report } from '../../src/core/report';
import type { Comparison } from '../../src/narrative/compare';
import type { ComparedWith } from '../reading/messages';
import type { FormSide } from './compare-state';
import type { Against } from './events';
import { receivedOf } from './merge-evidence';
import type { PaneState } from './pane-state';

export interface ComparedForm {
  readonly side: FormSide;
  readonly form: ComparedWith;
  /** The same for as long as nothing in it has changed. */
  readonly is: Appendix | Report;
  readonly against: Against & { readonly year: number };
}

function againstOf({ merge: { targets } }: PaneState, year: number): ComparedForm['against'] {
  const own = targets?.targets ?? null;
  return { year, targets: own?.year === year ? own : null };
}

/** What a written report can be held against now. */
export function comparable(state: PaneState): readonly ComparedForm[] {
  const { merge } = state;
  const { report, status } = merge;
  const appendix = state.open?.submission.appendix ?? null;
  const merged: ComparedForm[] =
    report && status !== 'reading'
      ? [
          {
            side: 'merged',
            form: { kind: 'report', report, received: receivedOf(merge) },
            is: report,
            against: againstOf(state, report.form.year),
          },
        ]
      : [];
  const open: ComparedForm[] =
    appendix && state.open
      ? [{ side: 'open', form: { kind: 'form', appendix }, is: appendix, against: againstOf(state, state.open.year) }]
      : [];
  return [...merged, ...open];
}

/** What was chosen, where it is still there. */
export function chosenForm(state: PaneState): ComparedForm | null {
  const all = comparable(state);
  return all.find(({ side }) => side === state.compare.side) ?? all[0] ?? null;
}

/** How the form's cell is reached: it stands open, the report has to be opened first, or there is none to open yet. */
export function wayToForm({ open, merge, compare }: PaneState): 'here' | 'open-report' | null {
  if (!compare.compared) return null;
  if (compare.compared.side === 'open') return 'here';
  if (merge.made === null) return null;
  return open?.sources && open.fileName === merge.made ? 'here' : 'open-report';
}

/** The comparison of this very report; null where nobody made one, or decisions have changed the report since. */
export function comparisonOf({ compare }: Pick<PaneState, 'compare'>, report: Report): Comparison | null {
  const { compared, heldAgainst, working } = compare;
  return compared?.side === 'merged' && heldAgainst === report && working === null ? compared.comparison : null;
}
