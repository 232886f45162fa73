/** Workbook + form + register → what the rules look at. */
import type { Appendix } from '../appendix';
import { bodyOfFileName } from '../reading/find-body';
import type { Form } from '../form';
import type { LastYear } from './last-year';
import { isOwnReport } from '../reporting/own-report';
import type { NumberStyle } from '../figures/numeral';
import { readAppendix } from '../read-appendix';
import type { Register } from '../register';
import { lastYearOf, type FullContext } from '../rules/rule';
import { bodySentTo } from '../sent-forms/sent-out';
import type { Workbook } from '../workbook';

export interface CheckOptions {
  readonly form: Form;
  readonly register: Register;
  /** The same form as it is of other years: what is plainly another year's is then told as that. */
  readonly otherForms?: readonly Form[];
  /** Name of the file, without its folder; null for an open workbook. */
  readonly fileName: string | null;
  readonly style?: NumberStyle;
  /** What the bodies reported last year, where it was handed in. */
  readonly lastYear?: LastYear | null;
}

/**
 * One body in the heading counts; none, the form that we sent out may tell, or else the file's name; several or an unknown
 * one, nobody can tell.
 */
function bodyOf(appendix: Appendix, register: Register, fileNameBody: string | null): string | null {
  const { bodies, unknownBodies } = appendix;
  const [named, ...others] = bodies;
  if (unknownBodies.length > 0) return null;
  if (!named) return bodySentTo(appendix, register) ?? fileNameBody;
  return others.length === 0 ? named.id : null;
}

/** What is known before any form was found. */
type BeforeForm = Omit<FullContext, 'appendix' | 'lastYear'>;

export function submissionContext(
  workbook: Workbook,
  { form, register, otherForms = [], fileName, style }: CheckOptions,
): BeforeForm {
  const reading = readAppendix(workbook, { form, bodies: register.bodies, ...(style && { style }) });
  const fileNameBody = fileName === null ? null : bodyOfFileName(fileName, register.bodies);
  const appendix = reading.status === 'found' ? reading.appendix : null;
  const bodyId = appendix ? bodyOf(appendix, register, fileNameBody) : fileNameBody;
  return {
    form,
    register,
    otherForms,
    workbook,
    reading,
    isReport: isOwnReport(workbook),
    fileName,
    bodyId,
    fileNameBody,
  };
}

/** The same with the form that was found and what else the rules over it may need. */
export function appendixContext(
  context: BeforeForm,
  appendix: Appendix,
  lastYear: LastYear | null = null,
): FullContext {
  return { ...context, appendix, lastYear: lastYearOf(lastYear, context.bodyId) };
}
