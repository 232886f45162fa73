/** Which cells are marked in the sheet, and how. */
import type { Mark } from '../host';
import { groupsOf } from './findings';
import type { OpenForm } from './pane-state';

/** Each cell once, as the worst that is wrong there; what is only to be known, still blank or explained is not marked. */
export function marksOf(open: OpenForm): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  for (const { severity, findings } of groupsOf(open)) {
    if (severity !== 'error' && severity !== 'warning') continue;
    for (const { at } of findings) {
      if (!at) continue;
      const key = `${at.sheet}|${at.cell}`;
      if (!byCell.has(key)) byCell.set(key, { at, severity });
    }
  }
  return [...byCell.values()];
}

export function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  const keys = (marks: readonly Mark[]): string =>
    marks.map(({ at, severity }) => `${severity}|${at.sheet}|${at.cell}`).join('\n');
  return keys(one) === keys(other);
}
