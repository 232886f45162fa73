/** What can be put right without asking anybody. */
import type { Place } from '../appendix';
import type { Finding, Mend } from '../finding';

/** Why a cell cannot be changed in its file without touching something else. */
export type LeftWhy =
  | 'too-many-digits'
  | 'no-such-place'
  | 'twice-in-file'
  | 'under-merge'
  | 'inside-array'
  | 'data-table'
  | 'shared-formula'
  | 'not-writable';

export interface CertainMend {
  readonly finding: Finding;
  readonly mend: Mend;
  readonly at: Place;
}

/** The mends with exactly one reading, each cell once: whatever else is said about it, the first word counts. */
export function certainMends(findings: readonly Finding[]): readonly CertainMend[] {
  const byCell = new Map<string, CertainMend>();
  for (const finding of findings) {
    const { mend } = finding;
    const at = mend?.at ?? finding.at;
    if (mend?.certain !== true || at === null) continue;
    const key = `${at.cell}|${at.sheet}`;
    if (!byCell.has(key)) byCell.set(key, { finding, mend, at });
  }
  return [...byCell.values()];
}
