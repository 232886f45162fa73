/** The documents that other programs read; their shape is stable. */
import type { Entry } from '../core/appendix';
import type { Submission } from '../core/check';
import type { Fault } from '../core/fault';
import { blockedCodes, isRefused, type Finding } from '../core/finding';
import { indicatorsOf, type Form } from '../core/form';
import type { Bodies } from '../core/register';
import { missingBodies, type Report } from '../core/report';
import type { Language } from '../text/language';
import { faultSentence, findingSentence } from '../text/sentences';
import type { Received } from '../forms/check-workbook';

interface FigureJson {
  /** The figure as it counts: decimal text or words, "-" where not assigned, null where blank, unreadable or held back by an error. */
  readonly result: string | null;
  readonly rate: string | null;
  readonly cell: string | null;
  readonly raw: string | null;
}

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly code: string | null;
  readonly cell: string | null;
  readonly sheet: string | null;
  readonly message: string;
  readonly mend: string | null;
  /** What a written report that was handed in says of the cell; left out where none was, or it says nothing. */
  readonly stated?: { readonly reading: string; readonly paragraph: number; readonly sentence: string };
  /** What a person decided about it and why, and how grave it was before; null while it is open. */
  readonly accepted: { readonly severity: string; readonly value: string | null; readonly reason: string } | null;
}

export interface JsonOptions {
  readonly language: Language;
  readonly bodies: Bodies;
}

export function faultJson(fault: Fault, language: Language): { code: string; message: string } {
  return { code: fault.code, message: faultSentence(fault, language) };
}

export function findingJson(finding: Finding, { language, bodies }: JsonOptions): FindingJson {
  const { rule, severity, code, at, mend, stated, decision = null } = finding;
  return {
    rule,
    severity,
    code,
    cell: at?.cell ?? null,
    sheet: at?.sheet ?? null,
    message: findingSentence(finding, language, bodies),
    mend: mend?.value ?? null,
    ...(stated && { stated: { reading: stated.reading, paragraph: stated.place.number, sentence: stated.sentence } }),
    accepted: decision && { severity: decision.severity, value: decision.value, reason: decision.reason },
  };
}

function figureJson(entry: Entry | undefined, counts: boolean): FigureJson {
  if (!entry) return { result: null, rate: null, cell: null, raw: null };
  const { result, rate } = entry;
  const text = (reading: typeof result.reading): string | null =>
    reading.state === 'value' ? reading.value : reading.state === 'dash' ? '-' : null;
  return {
    result: counts ? text(result.reading) : null,
    rate: rate ? text(rate.reading) : null,
    cell: result.at.cell,
    raw: result.raw,
  };
}

function figuresJson(form: Form, { appendix, findings }: Submission): Record<string, FigureJson> {
  if (!appendix) return {};
  const blocked = blockedCodes(findings);
  const refused = isRefused(findings);
  return Object.fromEntries(
    indicatorsOf(form).map(({ code }) => [code, figureJson(appendix.entries[code], !refused && !blocked.has(code))]),
  );
}

export function fileJson({ file, sha256, outcome }: Received, form: Form, options: JsonOptions): object {
  if (outcome.status === 'fault') {
    return {
      file,
      sha256,
      branch: null,
      status: 'fault',
      fault: faultJson(outcome.fault, options.language),
      figures: {},
      findings: [],
    };
  }
  const { submission } = outcome;
  return {
    file,
    sha256,
    branch: submission.bodyId,
    status: 'read',
    fault: null,
    figures: figuresJson(form, submission),
    findings: submission.findings.map((finding) => findingJson(finding, options)),
  };
}

export function reportJson(report: Report, out: string | null, options: JsonOptions): object {
  const { total, fromForm, extras, lacking } = report.welfare;
  return {
    figures: Object.fromEntries(
      report.lines.map(({ code, result, target, rate, given, asked }) => [
        code,
        { result, target, rate, branches: given, of: asked },
      ]),
    ),
    welfare: {
      ...total,
      fromForm,
      extras: extras.map(({ label, count, amount }) => ({ label, count, amount })),
      lacking,
    },
    files: report.files.map(({ file, body, status }) => ({ file, branch: body, status })),
    missing: missingBodies(report),
    findings: report.findings
      .filter(({ about }) => about === 'report')
      .map((finding) => ({ file: finding.file, ...findingJson(finding, options) })),
    out,
  };
}
