/** A comparison as it is shown: what the text says against itself, and the figures by what is to be done about them. */
import type { Form } from '../../src/core/form';
import type { Comparison } from '../../src/narrative/compare';
import { comparisonRows, type ComparisonRow, type Mark } from '../../src/narrative/rows';
import type { Language } from '../../src/text/language';
import { verdictGroups, type VerdictGroup } from './compare-state';

export interface ShownComparison {
  readonly inside: readonly ComparisonRow[];
  readonly groups: Readonly<Record<VerdictGroup, readonly ComparisonRow[]>>;
}

const GROUPS: Readonly<Record<Mark, VerdictGroup>> = { '≠': 'differs', '?': 'look', '✓': 'agrees' };

export function groupOf({ kind, mark }: ComparisonRow): VerdictGroup {
  return kind === 'unlinked' ? 'unlinked' : GROUPS[mark];
}

/** What contradicts stands before what is to be looked at. */
function gravestFirst(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return [...rows.filter(({ mark }) => mark === '≠'), ...rows.filter(({ mark }) => mark !== '≠')];
}

export function shownComparison(comparison: Comparison, form: Form, language: Language): ShownComparison {
  const rows = comparisonRows(comparison, form, language);
  const figures = rows.filter(({ kind }) => kind !== 'text');
  const of = (group: VerdictGroup): ComparisonRow[] => figures.filter((row) => groupOf(row) === group);
  return {
    inside: gravestFirst(rows.filter(({ kind }) => kind === 'text')),
    groups: { differs: of('differs'), look: of('look'), agrees: of('agrees'), unlinked: of('unlinked') },
  };
}

/** What was chosen; else the first group that has any; null where there is no figure at all. */
export function shownGroup({ groups }: ShownComparison, chosen: VerdictGroup | null): VerdictGroup | null {
  return chosen ?? verdictGroups.find((group) => groups[group].length > 0) ?? null;
}
