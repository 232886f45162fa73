/**
 * What a written report says of cells that a merge leaves open. The report speaks of the whole, never of one file: a cell's
 * reading agrees where, with it, the line comes to the stated figure, and with no other reading does. It is evidence, told
 * with the finding and offered first; the figure stays blocked until a person decides.
 */
import type { Decimal } from '../figures/decimal';
import type { Submission } from '../check';
import type { Finding } from '../finding';
import { indicatorOf, type Form, type IndicatorCode } from '../form';
import type { LastYear } from './last-year';
import type { OpenTotals } from '../reporting/open-totals';
import { rankReadings, type RankedReadings } from './reading-evidence';
import type { Register } from '../register';
import type { ReceivedFile } from '../reporting/received';
import type { Report } from '../report';
import { lastYearOf } from '../rules/rule';
import type { StatedFigure, StatedReading } from './stated-figure';

/** By file and indicator. */
export type StatedReadings = ReadonlyMap<string, ReadonlyMap<IndicatorCode, StatedReading>>;

/** Sentences that state different figures of one line say nothing. */
function unanimous(stated: readonly StatedFigure[]): StatedFigure[] {
  const values = (code: IndicatorCode): number =>
    new Set(stated.filter((one) => one.code === code).map(({ value }) => value)).size;
  return stated.filter(
    ({ code }, index) => values(code) === 1 && stated.findIndex((one) => one.code === code) === index,
  );
}

export function statedReadings(stated: readonly StatedFigure[], totals: OpenTotals): StatedReadings {
  const made = new Map<string, Map<IndicatorCode, StatedReading>>();
  for (const figure of unanimous(stated)) {
    const [only, ...others] = (totals.get(figure.code) ?? []).filter(({ total }) => total === figure.value);
    if (!only || others.length > 0) continue;
    for (const { file, reading } of only.readings) {
      const ofFile = made.get(file) ?? new Map<IndicatorCode, StatedReading>();
      made.set(file, ofFile.set(figure.code, { ...figure, reading, bodies: only.bodies }));
    }
  }
  return made;
}

/** The form and register of the merge, and last year's figures where they were handed in. */
export interface EvidenceOptions {
  readonly form: Form;
  readonly register: Register;
  readonly lastYear: LastYear | null;
}

/** Its readings in the order in which all evidence offers them; null for a finding that offers none to choose from. */
function rankedWith(
  { params: { candidates } }: Finding,
  { code, reading }: StatedReading,
  { appendix, bodyId }: Submission,
  { form, register, lastYear }: EvidenceOptions,
): RankedReadings | null {
  const [indicator, entry] = [indicatorOf(form, code), appendix?.entries[code]];
  if (!Array.isArray(candidates) || !appendix || !indicator || !entry) return null;
  const context = { form, register, appendix, bodyId, lastYear: lastYearOf(lastYear, bodyId) };
  return rankReadings(context, { indicator, entry }, candidates as readonly Decimal[], reading);
}

function findingWithStated<F extends Finding>(
  finding: F,
  stated: StatedReading,
  submission: Submission,
  options: EvidenceOptions,
): F {
  const { reading } = stated;
  const ranked = rankedWith(finding, stated, submission, options);
  if (!ranked) {
    const mend = finding.params['value'] === reading ? null : { value: reading, certain: false };
    return { ...finding, stated, mend };
  }
  const { all, because } = ranked;
  const best = all.length === 1 ? (all[0] ?? null) : ranked.best;
  const mend = best === null ? null : { value: best, certain: false };
  return { ...finding, stated, mend, params: { ...finding.params, candidates: all, because } };
}

function submissionWithStated(
  submission: Submission,
  stated: ReadonlyMap<IndicatorCode, StatedReading>,
  options: EvidenceOptions,
): Submission {
  const findings = submission.findings.map((finding) => {
    const told = finding.severity === 'error' && finding.code !== null ? stated.get(finding.code) : undefined;
    return told ? findingWithStated(finding, told, submission, options) : finding;
  });
  return { ...submission, findings };
}

export interface MergeWithStated<File extends ReceivedFile> {
  readonly report: Report;
  readonly received: readonly File[];
}

export function withStated<File extends ReceivedFile>(
  { report, received }: MergeWithStated<File>,
  stated: StatedReadings,
  options: EvidenceOptions,
): MergeWithStated<File> {
  if (stated.size === 0) return { report, received };
  const told = received.map((one): File => {
    const ofFile = stated.get(one.file);
    if (!ofFile || one.outcome.status !== 'read') return one;
    const submission = submissionWithStated(one.outcome.submission, ofFile, options);
    return { ...one, outcome: { ...one.outcome, submission } };
  });
  const submissions = new Map(
    told.flatMap(({ file, outcome }) => (outcome.status === 'read' ? [[file, outcome.submission] as const] : [])),
  );
  const findings = report.findings.map((finding) => {
    const { about, file, code, severity } = finding;
    const submission = submissions.get(file ?? '');
    const one = stated.get(file ?? '')?.get(code ?? '');
    if (about !== 'submission' || severity !== 'error' || !submission || !one) return finding;
    return findingWithStated(finding, one, submission, options);
  });
  return { report: { ...report, findings }, received: told };
}
