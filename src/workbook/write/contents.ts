/** What every sheet of the report is written from. */
import type { Fault } from '../../core/fault';
import type { Form, Indicator } from '../../core/form';
import { indicatorsOf, isReporter } from '../../core/form';
import type { Register } from '../../core/register';
import type { Report, ReportBody, ReportFinding, ReportLine } from '../../core/report';
import type { Language } from '../../text/language';
import type { ReportSheets } from '../../text/vi/report-sheets';
import { planBranchesSheet, type BranchesPlan } from './branches-plan';

export interface WriteReportOptions {
  readonly form: Form;
  readonly register: Register;
  readonly language: Language;
  readonly sentence: (finding: ReportFinding) => string;
  readonly faultSentence: (fault: Fault) => string;
}

export interface Line extends ReportLine {
  readonly indicator: Indicator;
}

export interface Contents extends WriteReportOptions {
  readonly report: Report;
  readonly words: ReportSheets;
  readonly lines: readonly Line[];
  readonly lineOf: (code: string) => Line | null;
  readonly branches: readonly ReportBody[];
  readonly own: ReportBody | null;
  readonly nameOf: (bodyId: string) => string;
  readonly plan: BranchesPlan;
}

export function contentsOf(report: Report, options: WriteReportOptions, words: ReportSheets): Contents {
  const { form, register } = options;
  const byCode = new Map(report.lines.map((line) => [line.code, line]));
  const lines = indicatorsOf(form).flatMap((indicator): Line[] => {
    const line = byCode.get(indicator.code);
    return line ? [{ ...line, indicator }] : [];
  });
  const linesByCode = new Map(lines.map((line) => [line.code, line]));
  const branches = report.bodies.filter(({ own }) => !own);
  const names = new Map([
    ...[register.bodies.consolidating, ...register.bodies.branches].map(({ id, name }) => [id, name] as const),
    ...report.bodies.map(({ id, name }) => [id, name] as const),
  ]);
  return {
    ...options,
    report,
    words,
    lines,
    lineOf: (code) => linesByCode.get(code) ?? null,
    branches,
    own: report.bodies.find(({ own }) => own) ?? null,
    nameOf: (bodyId) => names.get(bodyId) ?? bodyId,
    plan: planBranchesSheet({
      form,
      branchCount: branches.length,
      extraCount: report.welfare.extras.length,
      words,
    }),
  };
}

/** Branches are asked for most lines; some only the consolidating body reports. */
export function isAsked({ own }: Pick<Contents, 'own'>, { indicator }: Line, bodyId: string): boolean {
  return isReporter(indicator, bodyId === own?.id);
}

/** Whether a line's total lacks the figure of a body that was asked. */
export function isPartial({ given, asked }: ReportLine): boolean {
  return given < asked;
}
