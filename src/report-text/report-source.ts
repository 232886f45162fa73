/** What the document is composed from. */
import type { Form, Indicator } from '../core/form';
import type { Register } from '../core/register';
import type { Report, ReportLine } from '../core/report';
import { formatNumber } from '../text/number-format';
import { bodyName } from '../text/wording';

export interface ReportSource {
  readonly report: Report;
  readonly form: Form;
  readonly register: Register;
}

/** A document that goes out is Vietnamese, whatever language the reader's screen has. */
export function printed(decimal: string): string {
  return formatNumber(decimal, 'vi');
}

/** A result as the form prints it: counts below ten with a zero in front, "-" and judgements as they are. */
export function printedResult({ kind }: Indicator, result: string | null): string {
  if (result === null) return '';
  if (result === '-' || kind === 'judgement') return result;
  if (kind === 'share') return `${printed(result)}%`;
  return kind === 'count' && /^[1-9]$/.test(result) ? `0${result}` : printed(result);
}

export function isPartial({ given, asked }: ReportLine): boolean {
  return given < asked;
}

export function nameOf({ report, register }: ReportSource, id: string): string {
  return report.bodies.find((body) => body.id === id)?.name ?? bodyName(register.bodies, id);
}

/** Names of the bodies that sent nothing that counts, in the register's order. */
export function missingNames({ report }: ReportSource): string[] {
  return report.bodies.filter(({ file }) => file === null).map(({ name }) => name);
}
