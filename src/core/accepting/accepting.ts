/** What becomes of each wish: the decisions that it makes about what came in, or why it makes none. */
import { labelOf, LONGEST_TEXT, type AcceptedFile, type Wish } from './accepted-file';
import { isPossibleValue } from './decided-value';
import { decidedFinding, isAcceptable, isDecidable, isSameMatter, type Decision } from './decision';
import type { Finding } from '../finding';
import { indicatorOf, type Form } from '../form';
import { regraded } from '../checking/ranking';
import type { ReceivedFile } from '../reporting/received';
import type { Report, ReportFinding } from '../report';

/**
 * nothing: no such finding, as where it was mended; other-year: nothing that came in is of its year; several: in more files than one; other-version: the file is another
 * than the one decided about; other-content: its cell says something else; no-value: there is no figure that could count;
 * impossible: the line takes no such value; only-note: there is nothing to accept.
 */
export type WishOutcome =
  | 'accepted'
  | 'nothing'
  | 'other-year'
  | 'several'
  | 'other-version'
  | 'other-content'
  | 'no-value'
  | 'impossible'
  | 'only-note';

export interface Answered {
  readonly wish: Wish;
  readonly outcome: WishOutcome;
  /** The files concerned: those accepted in, or those that it could mean. */
  readonly files: readonly string[];
  readonly decision: Decision | null;
  /** The years of what came in, where the wish is of none of them. */
  readonly ofYears?: readonly number[];
}

/** A file that came in, and the form that it was held against. */
export interface Checked {
  readonly file: ReceivedFile;
  readonly year: number | null;
  readonly form: Form;
}

interface Hit extends Checked {
  readonly finding: Finding;
}

function isMeant({ rule, code, body }: Wish, finding: Finding, bodyId: string | null): boolean {
  const isRule = rule === null ? isDecidable(finding) : finding.rule === rule;
  return isRule && finding.code === code && (body === null || body === bodyId);
}

function hitsOf(wish: Wish, files: readonly Checked[]): Hit[] {
  return files.flatMap((one): Hit[] => {
    const { outcome } = one.file;
    if (outcome.status === 'fault' || (wish.year !== null && wish.year !== one.year)) return [];
    const { findings, bodyId } = outcome.submission;
    return findings.filter((finding) => isMeant(wish, finding, bodyId)).map((finding) => ({ ...one, finding }));
  });
}

function foundIn({ file: { outcome }, finding }: Hit): string | null {
  const entries = outcome.status === 'read' ? outcome.submission.appendix?.entries : undefined;
  return entries?.[finding.code ?? '']?.result.raw.normalize('NFC').trim() ?? null;
}

/** What the wish decides about the finding; the outcome where it decides nothing. */
function decide({ rule, code, value, reason }: Wish, { file, form, finding }: Hit): Decision | WishOutcome {
  if (file.outcome.status !== 'read') return 'nothing';
  const { submission } = file.outcome;
  const { sha256 } = file;
  if (rule !== null) {
    if (finding.severity === 'note') return 'only-note';
    if (!isAcceptable(finding, submission)) return 'no-value';
    return { about: 'finding', sha256, rule, code, value: null, reason };
  }
  const indicator = indicatorOf(form, code ?? '');
  if (!indicator) return 'nothing';
  if (value !== null && !isPossibleValue(value, form, indicator)) return 'impossible';
  const entry = submission.appendix?.entries[indicator.code];
  if (!entry || (value === null && entry.result.reading.state !== 'value')) return 'no-value';
  return { about: 'figure', sha256, code: indicator.code, value, reason };
}

/** What nothing answers to: told apart where that is no wonder, for all that came in is of another year. */
function unheard(answered: Answered, ofYears: readonly number[]): Answered {
  const { year } = answered.wish;
  const isOther = year !== null && ofYears.length > 0 && !ofYears.includes(year);
  return isOther ? { ...answered, outcome: 'other-year', ofYears } : answered;
}

function answer(wish: Wish, files: readonly Checked[]): Answered {
  const told = (outcome: WishOutcome, hits: readonly Hit[], decision: Decision | null = null): Answered => ({
    wish,
    outcome,
    files: [...new Set(hits.map(({ file }) => file.file))],
    decision,
  });
  const all = hitsOf(wish, files);
  const ofVersion = all.filter(({ file }) => wish.sha256 === null || wish.sha256 === file.sha256);
  const ofContent = ofVersion.filter(
    (hit) => wish.found === null || wish.found.normalize('NFC').trim() === foundIn(hit),
  );
  if (all.length === 0)
    return unheard(told('nothing', []), [...new Set(files.flatMap(({ year }) => year ?? []))].sort());
  if (ofVersion.length === 0) return told('other-version', all);
  if (ofContent.length === 0) return told('other-content', ofVersion);
  if (new Set(ofContent.map(({ file }) => file.sha256)).size > 1) return told('several', ofContent);
  const tried = ofContent.map((hit) => decide(wish, hit));
  const decision = tried.find((one) => typeof one !== 'string');
  if (decision) return told('accepted', ofContent, decision);
  return told(tried.find((one) => typeof one === 'string') ?? 'nothing', ofContent);
}

export function answerWishes(wishes: readonly Wish[], files: readonly Checked[]): Answered[] {
  return wishes.map((wish) => answer(wish, files));
}

/** Of two decisions about the same the later counts. */
export function decisionsOf(answered: readonly Answered[]): Decision[] {
  return answered.reduce<Decision[]>(
    (made, { decision }) => (decision ? [...made.filter((one) => !isSameMatter(one, decision)), decision] : made),
    [],
  );
}

/** Whether a wish speaks of this finding of the report. */
export function isAboutReport(wish: Wish, finding: ReportFinding, { form }: Report): boolean {
  return (
    finding.about === 'report' &&
    finding.rule === wish.rule &&
    finding.code === wish.code &&
    (wish.body === null || finding.params['body'] === wish.body) &&
    (wish.year === null || wish.year === form.year)
  );
}

/** What accepts this finding of the report; null where the same words would mean another as well, or there is nothing to accept. */
export function wishAboutReport(report: Report, finding: ReportFinding, reason: string): Wish | null {
  const { rule, code, severity } = finding;
  const { body: named } = finding.params;
  const body = typeof named === 'string' ? named : null;
  const year = report.form.year;
  const place = { rule, body, code };
  const wish = { ...place, label: labelOf(place), year, sha256: null, found: null, value: null, reason };
  const meant = report.findings.filter((one) => isAboutReport(wish, one, report));
  return severity !== 'note' && meant.length === 1 && meant[0] === finding ? wish : null;
}

/** What shows only when all files are seen together: its finding stays in the report, open no more. No total changes by it. */
export function acceptInReport(
  report: Report,
  answered: readonly Answered[],
): { readonly report: Report; readonly answered: readonly Answered[] } {
  let { findings } = report;
  const after = answered.map((one): Answered => {
    const { wish, outcome } = one;
    if ((outcome !== 'nothing' && outcome !== 'other-year') || wish.rule === null) return one;
    const meant = findings.filter((finding) => isAboutReport(wish, finding, report));
    const [only, ...others] = meant;
    const files = meant.flatMap(({ file }) => file ?? []);
    if (!only) return unheard(one, one.ofYears ?? [report.form.year]);
    if (others.length > 0) return { ...one, outcome: 'several', files };
    if (only.severity === 'note') return { ...one, outcome: 'only-note', files };
    findings = findings.map((finding) =>
      finding === only ? decidedFinding(finding, { value: null, reason: wish.reason }) : finding,
    );
    return { ...one, outcome: 'accepted', files };
  });
  return { report: { ...report, findings: regraded(findings) }, answered: after };
}

/** The decisions as accepted.json keeps them: each held to its file's fingerprint, with what people want to see beside it. */
export function acceptedEntries(
  decisions: readonly Decision[],
  files: readonly ReceivedFile[],
): AcceptedFile['accepted'] {
  return decisions.flatMap((decision) => {
    const file = files.find(({ sha256 }) => sha256 === decision.sha256);
    if (file?.outcome.status !== 'read') return [];
    const { appendix, bodyId } = file.outcome.submission;
    const found = appendix?.entries[decision.code ?? '']?.result.raw;
    return [
      {
        file: file.file.slice(-LONGEST_TEXT),
        ...(bodyId !== null && { body: bodyId }),
        sha256: decision.sha256,
        // The fingerprint holds the decision; what the cell said is there for people.
        ...(found !== undefined && found.length <= LONGEST_TEXT && { found }),
        ...(decision.about === 'finding' && { rule: decision.rule }),
        ...(decision.code !== null && { code: decision.code }),
        ...(decision.value !== null && { value: decision.value }),
        reason: decision.reason,
      },
    ];
  });
}
