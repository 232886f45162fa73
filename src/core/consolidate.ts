/** Many submissions → one report. Sums only where sums make sense, and never quietly partial. */
import { achievementRate, ZeroTargetError, type Rate } from './figures/achievement-rate';
import { sum } from './figures/decimal';
import { blockedCodes } from './finding';
import { indicatorsOf, isReporter, sectionOf, type Form, type Indicator, type IndicatorCode } from './form';
import { byName, chooseByBody, statusOf, type Chosen, type ReceivedFile } from './reporting/received';
import { ranked, stakeOf } from './checking/ranking';
import { branchesIn, targetOf, type Register, type Target } from './register';
import type {
  Contribution,
  ContributionState,
  Report,
  ReportBody,
  ReportFile,
  ReportFinding,
  ReportLine,
} from './report';
import { repeatedLines } from './reporting/repeats-branches';
import { reportFindings, type ReportContext } from './rules/report';
import { welfareTotal, type WelfareTotal } from './figures/welfare-total';

export interface ConsolidateOptions {
  readonly form: Form;
  readonly register: Register;
}

/** A rate that cannot be taken is unknown; the finding about a target of zero stands with the report's rules. */
function rateOrNull(result: string | null, target: Target, decimals: number): Rate {
  try {
    return achievementRate(result, target, decimals);
  } catch (error) {
    if (error instanceof ZeroTargetError) return null;
    throw error;
  }
}

/** In a section where no targets are assigned, "-" stands in every line. */
function dueTarget({ form, register }: ConsolidateOptions, bodyId: string, code: IndicatorCode): Target {
  return sectionOf(form, code)?.targets === false ? '-' : targetOf(register, bodyId, code);
}

function stateOf(one: Chosen | undefined, code: IndicatorCode): ContributionState {
  if (!one) return 'missing';
  const { counted, disputed } = one;
  const entry = counted.appendix.entries[code];
  if (!entry) return 'no-line';
  const { state } = entry.result.reading;
  if (disputed.has(code) || blockedCodes(counted.submission.findings).has(code) || state === 'unclear')
    return 'blocked';
  return state === 'value' ? 'counted' : state;
}

function contribution(
  options: ConsolidateOptions,
  { id }: ReportBody,
  one: Chosen | undefined,
  indicator: Indicator,
): Contribution {
  const { code } = indicator;
  const state = stateOf(one, code);
  const target = dueTarget(options, id, code);
  const entry = one?.counted.appendix.entries[code];
  if (!one || !entry) return { body: id, state, value: null, target, rate: null, source: null };
  const { reading, at, raw } = entry.result;
  const value = state === 'counted' && reading.state === 'value' ? reading.value : null;
  const numeric = indicator.kind !== 'judgement';
  const { file, sha256 } = one.counted;
  return {
    body: id,
    state,
    value,
    target,
    rate: numeric ? rateOrNull(state === 'dash' ? '-' : value, target, options.form.rateDecimals) : '-',
    source: { file, sha256, sheet: at.sheet, cell: at.cell, raw },
  };
}

function isGiven({ state }: Contribution): boolean {
  return state === 'counted' || state === 'dash';
}

function isAsked(indicator: Indicator, one: Contribution, own: Contribution | undefined): boolean {
  return isReporter(indicator, one === own);
}

/** Those who are asked, and whoever else gave a figure that an error keeps out: the sum lacks that one too. */
function isExpected(indicator: Indicator, one: Contribution, own: Contribution | undefined): boolean {
  return isAsked(indicator, one, own) || (indicator.aggregate === 'sum' && one.state === 'blocked');
}

/** The sum of what counts; "-" where those who are asked wrote nothing but "-"; null where no figure counts. */
function totalOf(
  indicator: Indicator,
  contributions: readonly Contribution[],
  own: Contribution | undefined,
): string | null {
  if (indicator.aggregate === 'own') return own?.state === 'dash' ? '-' : (own?.value ?? null);
  const values = contributions.flatMap(({ value }) => value ?? []);
  if (values.length > 0) return sum(values);
  const dashes = contributions.some((one) => one.state === 'dash' && isAsked(indicator, one, own));
  return dashes && !contributions.some(({ state }) => state === 'blocked') ? '-' : null;
}

function reportLine(
  options: ConsolidateOptions,
  bodies: readonly ReportBody[],
  chosen: ReadonlyMap<string, Chosen>,
  indicator: Indicator,
): ReportLine {
  const contributions = bodies.map((body) => contribution(options, body, chosen.get(body.id), indicator));
  const ownId = options.register.bodies.consolidating.id;
  const own = contributions.find(({ body }) => body === ownId);
  const asked = contributions.filter((one) => isExpected(indicator, one, own));
  const result = totalOf(indicator, contributions, own);
  const target = dueTarget(options, ownId, indicator.code);
  return {
    code: indicator.code,
    result,
    target,
    rate: indicator.kind === 'judgement' ? '-' : rateOrNull(result, target, options.form.rateDecimals),
    given: asked.filter(isGiven).length,
    asked: asked.length,
    contributions,
  };
}

function reportLines(
  options: ConsolidateOptions,
  bodies: readonly ReportBody[],
  chosen: ReadonlyMap<string, Chosen>,
): ReportLine[] {
  return indicatorsOf(options.form).map((indicator) => reportLine(options, bodies, chosen, indicator));
}

function reportBodies({ form, register }: ConsolidateOptions, chosen: ReadonlyMap<string, Chosen>): ReportBody[] {
  const { consolidating } = register.bodies;
  return [...branchesIn(register.bodies, form.year), consolidating].map(({ id, name }) => ({
    id,
    name,
    own: id === consolidating.id,
    file: chosen.get(id)?.counted.file ?? null,
  }));
}

function reportFile(file: ReceivedFile, chosen: ReadonlyMap<string, Chosen>): ReportFile {
  const { outcome } = file;
  return {
    file: file.file,
    sha256: file.sha256,
    body: outcome.status === 'read' ? outcome.submission.bodyId : null,
    status: statusOf(file, chosen),
    fault: outcome.status === 'fault' ? outcome.fault : null,
  };
}

/** The total lacks not only what nobody gave, but also what one of the bodies asked did not give. */
function reportWelfare({ form, register }: ConsolidateOptions, lines: readonly ReportLine[]): WelfareTotal {
  const partial = new Set(lines.filter(({ given, asked }) => given < asked).map(({ code }) => code));
  const resultOf = (code: IndicatorCode): string | null => lines.find((line) => line.code === code)?.result ?? null;
  const welfare = welfareTotal(form, resultOf, register.targets?.welfareExtras ?? []);
  const codes = form.welfare.programmes.flatMap(({ count, amount }) => [count, amount]);
  return { ...welfare, lacking: codes.filter((code) => partial.has(code) || welfare.lacking.includes(code)) };
}

/** The consolidating body's own file, where it holds the branches' sums: it is a report already. */
function repeatedByOwn(
  options: ConsolidateOptions,
  chosen: ReadonlyMap<string, Chosen>,
): { readonly file: string; readonly lines: readonly IndicatorCode[] } | null {
  const ownId = options.register.bodies.consolidating.id;
  const file = chosen.get(ownId)?.counted.file;
  const lines = repeatedLines(options.form, reportLines(options, reportBodies(options, chosen), chosen), ownId);
  return file !== undefined && lines.length > 0 ? { file, lines } : null;
}

/** What may change most stands first, whichever file it stands in. */
function rankedFindings(
  findings: readonly ReportFinding[],
  received: readonly ReceivedFile[],
  { form, register }: ConsolidateOptions,
): ReportFinding[] {
  const submissions = new Map(
    received.flatMap(({ file, outcome }) => (outcome.status === 'read' ? [[file, outcome.submission] as const] : [])),
  );
  return ranked(findings, form, (finding) => {
    const { appendix = null, bodyId = null } = submissions.get(finding.file ?? '') ?? {};
    return stakeOf(finding, { form, register, appendix, bodyId });
  });
}

/** The same files in any order give the same report. */
export function consolidate(received: readonly ReceivedFile[], options: ConsolidateOptions): Report {
  const sorted = [...received].sort(byName);
  const chosen = new Map(chooseByBody(options.form, sorted));
  const repeated = repeatedByOwn(options, chosen);
  if (repeated) chosen.delete(options.register.bodies.consolidating.id);
  const bodies = reportBodies(options, chosen);
  const lines = reportLines(options, bodies, chosen);
  const context: ReportContext = { ...options, bodies, lines, received: sorted, chosen, repeated };
  return {
    form: { id: options.form.id, year: options.form.year },
    bodies,
    lines,
    welfare: reportWelfare(options, lines),
    files: sorted.map((file) => reportFile(file, chosen)),
    findings: rankedFindings(reportFindings(context), sorted, options),
  };
}
