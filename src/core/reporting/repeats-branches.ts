/** Whether the consolidating body's own file is a report already: what it says on the branches' lines is their sum. */
import { compare, sum } from '../figures/decimal';
import { indicatorsOf, type Form, type IndicatorCode } from '../form';
import type { Contribution, ReportLine } from '../report';

/** So many lines by chance do not happen. */
export const TELLING_LINES = 4;

interface OwnAndOthers {
  readonly code: IndicatorCode;
  /** The consolidating body's own figure on a line that the branches report. */
  readonly own: string;
  readonly others: readonly string[];
}

/** The lines that branches report and that are summed, where the consolidating body has a figure of its own. */
export function ownOnBranchLines(form: Form, lines: readonly ReportLine[], ownId: string): OwnAndOthers[] {
  const ofBranches = new Set(
    indicatorsOf(form)
      .filter(({ reporters, aggregate }) => reporters === 'branches' && aggregate === 'sum')
      .map(({ code }) => code),
  );
  const valueOf = ({ value }: Contribution): readonly string[] => (value === null ? [] : [value]);
  return lines.flatMap(({ code, contributions }) => {
    const own = contributions.find(({ body }) => body === ownId)?.value ?? null;
    const others = contributions.filter(({ body }) => body !== ownId).flatMap(valueOf);
    return ofBranches.has(code) && own !== null && own !== '0' ? [{ code, own, others }] : [];
  });
}

/** The lines that repeat the sums of the branches; none where too few do to tell. */
export function repeatedLines(form: Form, lines: readonly ReportLine[], ownId: string): IndicatorCode[] {
  const equal = ownOnBranchLines(form, lines, ownId).filter(
    ({ own, others }) => others.length > 1 && compare(own, sum(others)) === 0,
  );
  return equal.length >= TELLING_LINES ? equal.map(({ code }) => code) : [];
}
