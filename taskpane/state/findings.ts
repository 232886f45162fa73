/** What can be done about a finding of the open form. */
import type { Appendix } from '../../src/core/appendix';
import { explanationOf, noteOf } from '../../src/core/reading/explanation';
import type { Finding, Severity } from '../../src/core/finding';
import { certainMends } from '../../src/core/checking/mends';
import type { OpenForm } from './pane-state';

/** The same for as long as the same is wrong in the same place. */
export function findingKey({ rule, code, at }: Finding): string {
  return [rule, code ?? '', at?.sheet ?? '', at?.cell ?? ''].join('|');
}

/** What the cell could hold instead, the likeliest first; several where only a person can tell. */
export function mendsOf({ mend, params, at }: Finding): readonly string[] {
  if (at === null && mend?.at === undefined) return [];
  const candidates = params['candidates'];
  const all = Array.isArray(candidates) ? (candidates as readonly string[]) : [];
  const first = mend ? [mend.value] : [];
  return [...new Set([...first, ...all])];
}

/** Whether the mend changes the figure itself, and neither its rate nor a word beside it. */
export function mendsFigure(appendix: Appendix | null, { code, mend, at }: Finding): boolean {
  const place = mend?.at ?? at;
  const entry = code === null ? undefined : appendix?.entries[code];
  const figures = entry ? [entry.result, entry.target] : [];
  return figures.some((one) => one?.at.sheet === place?.sheet && one?.at.cell === place?.cell && place !== null);
}

/** The branch's own word about the figure, where its line has one. */
export function explanation(appendix: Appendix | null, finding: Finding): string | null {
  const note = appendix && noteOf(appendix, finding);
  return note ? explanationOf(note.note.text) : null;
}

/** Whether a reason can be written for it: it is about one line, whose figure can be read, and the line has room for a note. */
export function isExplainable(appendix: Appendix | null, finding: Finding): boolean {
  const found = appendix && noteOf(appendix, finding);
  if (!found || finding.severity === 'note') return false;
  return finding.severity === 'warning' || found.entry.result.reading.state === 'value';
}

/** A cell still to be filled in: no fault, as long as the form is being filled in. */
function isBlank(appendix: Appendix | null, { severity, code, at }: Finding): boolean {
  const result = code === null ? undefined : appendix?.entries[code]?.result;
  return severity !== 'error' && result?.reading.state === 'blank' && result.at.cell === at?.cell;
}

const NOTHING_FILLED_IN = 'nothing-filled-in';

export interface FindingGroup {
  readonly severity: Severity | 'blank' | 'explained';
  readonly findings: readonly Finding[];
}

/** However much is said about a cell, there is one thing to do there. */
function eachCellOnce(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = `${finding.at?.sheet ?? ''}|${finding.at?.cell ?? ''}`;
    if (!byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}

/** What stands first must be done first; what the branch has explained already comes last. */
export function groupsOf({ submission }: OpenForm): readonly FindingGroup[] {
  const { appendix, findings } = submission;
  const isExplained = (finding: Finding): boolean =>
    finding.severity === 'warning' && explanation(appendix, finding) !== null;
  // The cells still blank are listed one by one: that all of them are says nothing more.
  const open = findings.filter((finding) => !isExplained(finding) && finding.rule !== NOTHING_FILLED_IN);
  const blank = open.filter((finding) => isBlank(appendix, finding));
  const rest = open.filter((finding) => !blank.includes(finding));
  const of = (severity: Severity): FindingGroup => ({
    severity,
    findings: rest.filter((one) => one.severity === severity),
  });
  const groups: FindingGroup[] = [
    of('error'),
    of('warning'),
    { severity: 'blank', findings: eachCellOnce(blank) },
    of('note'),
    { severity: 'explained', findings: findings.filter(isExplained) },
  ];
  return groups.filter((group) => group.findings.length > 0);
}

/** How many certain mends each rule has. */
export function certainByRule({ submission }: OpenForm): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of certainMends(submission.findings))
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}
