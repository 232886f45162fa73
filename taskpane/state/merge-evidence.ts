/** What was consolidated, with what a written report says of the cells that it leaves open. */
import { withDecisions } from '../../src/core/accepting/decision';
import { withStated } from '../../src/core/checking/stated-evidence';
import type { Report } from '../../src/core/report';
import type { Received } from '../../src/forms/check-workbook';
import { formAgainst } from '../reading/against';
import type { MergeState, PaneState } from './pane-state';

/** What came in, with what was decided about it. */
export function receivedOf({ files, decisions }: Pick<MergeState, 'files' | 'decisions'>): Received[] {
  return files.flatMap(({ received }) => (received ? [withDecisions(received, decisions)] : []));
}

/** As `merge --narrative` tells it: evidence beside the finding, and nothing decided by it. */
export function reportWithEvidence({ merge, compare }: Pick<PaneState, 'merge' | 'compare'>): Report | null {
  const { report, targets, lastYear } = merge;
  const { compared } = compare;
  if (!report || compared?.side !== 'merged' || compared.year !== report.form.year) return report;
  const formYear = formAgainst({ year: report.form.year, targets: targets?.targets ?? null });
  const options = { ...formYear, lastYear: lastYear?.figures ?? null };
  return withStated({ report, received: receivedOf(merge) }, compared.stated, options).report;
}
