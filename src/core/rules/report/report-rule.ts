/** Rules over what came in as a whole; one file each, like the rules over one appendix. */
import type { Facts, Found, Severity } from '../../finding';
import type { Form, IndicatorCode } from '../../form';
import type { Chosen, ReceivedFile } from '../../reporting/received';
import type { Register } from '../../register';
import type { ReportBody, ReportFinding, ReportLine } from '../../report';

export interface ReportContext {
  readonly form: Form;
  readonly register: Register;
  readonly bodies: readonly ReportBody[];
  readonly lines: readonly ReportLine[];
  readonly received: readonly ReceivedFile[];
  readonly chosen: ReadonlyMap<string, Chosen>;
  /** The consolidating body's own file where it repeats the branches' sums, and on which lines: none of it counts. */
  readonly repeated: { readonly file: string; readonly lines: readonly IndicatorCode[] } | null;
}

export interface FoundInReport<P extends Facts = Facts> extends Found<P> {
  readonly file?: string;
}

export interface ReportRule<Id extends string = string, P extends Facts = Facts> {
  readonly id: Id;
  readonly severity: Severity;
  readonly needs: 'branches';
  readonly check: (context: ReportContext) => readonly FoundInReport<P>[];
}

export function reportRule<const Id extends string, P extends Facts>(definition: ReportRule<Id, P>): ReportRule<Id, P> {
  return definition;
}

export function runReportRule(one: ReportRule, context: ReportContext): ReportFinding[] {
  return one.check(context).map(({ file = null, code = null, at = null, params, mend = null }) => ({
    rule: one.id,
    severity: one.severity,
    about: 'report',
    file,
    code,
    at,
    params,
    mend,
  }));
}
