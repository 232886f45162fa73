/**
 * The file accepted.json: decisions kept beside the workbooks. A decision is held to what it was made about: to the file's
 * fingerprint, or to what the cell said; about another version of either it says nothing.
 */
import '../no-eval';
import * as z from 'zod';
import type { Decimal } from '../figures/decimal';
import { indicatorsOf, type Form, type IndicatorCode } from '../form';
import { readNoticeSeverity } from '../reading/read-notice';
import type { Bodies } from '../register';
import { appendixRules, workbookRules } from '../rules';
import { reportRules } from '../rules/report';

export const ACCEPTED_FILE = 'accepted.json';

/** More than this is no file of decisions. */
export const ACCEPTED_FILE_BYTES = 1 << 20;

const MOST_DECISIONS = 5000;
/** In letters; what is written must not be longer than what is read. */
export const LONGEST_TEXT = 500;

/** What somebody wants accepted, as it was written; null for what was not said. */
export interface Wish {
  /** "money-per-person@tam-duong:VII.3.amount": how people are told what became of it. */
  readonly label: string;
  readonly year: number | null;
  /** Null to decide about the figure, whatever errors stand against it. */
  readonly rule: string | null;
  readonly code: IndicatorCode | null;
  readonly body: string | null;
  readonly sha256: string | null;
  /** What the result's cell said when it was decided. */
  readonly found: string | null;
  readonly value: Decimal | null;
  readonly reason: string;
}

const text = z.string().trim().min(1).max(LONGEST_TEXT);

const entrySchema = z.strictObject({
  /** The file's name, for people who read this. */
  file: z.string().max(LONGEST_TEXT).optional(),
  body: text.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  found: z.string().max(LONGEST_TEXT).optional(),
  rule: text.optional(),
  code: text.optional(),
  value: z
    .string()
    .regex(/^-?(0|[1-9]\d{0,14})(\.\d{0,14}[1-9])?$/)
    .optional(),
  reason: text,
});

const acceptedSchema = z.strictObject({
  form: text,
  year: z.int().min(2000).max(2999),
  accepted: z.array(entrySchema).max(MOST_DECISIONS),
});

export type AcceptedFile = z.infer<typeof acceptedSchema>;
export type AcceptedEntry = AcceptedFile['accepted'][number];

/** Why a file of decisions cannot be used: where in it ("accepted › 2 › reason"), and what stands there; empty where neither tells. */
export interface AcceptedProblem {
  readonly why:
    | 'too-large'
    | 'not-json'
    | 'lacks'
    | 'whose'
    | 'which-version'
    | 'about-what'
    | 'value-with-rule'
    | 'too-long'
    | 'wrong'
    | 'unknown-key'
    | 'unknown-rule'
    | 'unknown-code'
    | 'unknown-body'
    | 'other-form'
    | 'no-such-year';
  readonly place: string;
  readonly value: string;
}

export type ReadAccepted =
  | { readonly status: 'read'; readonly wishes: readonly Wish[] }
  | { readonly status: 'refused'; readonly problem: AcceptedProblem };

/** What a decision may speak of. */
export interface Known {
  readonly formId: string;
  readonly bodies: Bodies;
  readonly formOf: (year: number) => Form | null;
}

const REPORT_RULES: ReadonlySet<string> = new Set(reportRules.map(({ id }) => id));
const RULES: ReadonlySet<string> = new Set([
  ...workbookRules.map(({ id }) => id),
  ...appendixRules.map(({ id }) => id),
  ...REPORT_RULES,
  ...Object.keys(readNoticeSeverity),
]);

/** Found only when all files are seen together. */
export function isReportRule(id: string): boolean {
  return REPORT_RULES.has(id);
}

export function isRule(id: string): boolean {
  return RULES.has(id);
}

export function isBody({ consolidating, branches }: Bodies, id: string): boolean {
  return [consolidating, ...branches].some((body) => body.id === id);
}

export function isCode(form: Form, code: string): boolean {
  return indicatorsOf(form).some((indicator) => indicator.code === code);
}

export function labelOf({ rule, body, code }: Pick<Wish, 'rule' | 'body' | 'code'>): string {
  const place = [body, code].filter((part) => part !== null).join(':');
  return [rule ?? '', ...(place === '' ? [] : [place])].join('@');
}

function schemaProblem(json: unknown, issue: z.core.$ZodIssue | undefined): AcceptedProblem {
  const path = issue?.path ?? [];
  const place = path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
  if (issue?.code === 'unrecognized_keys') return { why: 'unknown-key', place, value: issue.keys.join(', ') };
  const value = path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    json,
  );
  if (path.length === 0) return { why: 'not-json', place, value: '' };
  if (value === undefined) return { why: 'lacks', place, value: '' };
  if (issue?.code === 'too_big' && typeof value === 'string')
    return { why: 'too-long', place, value: String(LONGEST_TEXT) };
  return { why: 'wrong', place, value: JSON.stringify(value).slice(0, 60) };
}

function unknownName(
  { rule, code, body }: AcceptedEntry,
  place: string,
  { bodies }: Known,
  form: Form,
): AcceptedProblem | null {
  if (rule !== undefined && !isRule(rule)) return { why: 'unknown-rule', place, value: rule };
  if (code !== undefined && !isCode(form, code)) return { why: 'unknown-code', place, value: code };
  return body !== undefined && !isBody(bodies, body) ? { why: 'unknown-body', place, value: body } : null;
}

/** A decision without a version holds for one that nobody has seen; one without its place, for more than was meant. */
function lackOf({ rule, code, body, sha256, found, value }: AcceptedEntry): AcceptedProblem['why'] | null {
  if (rule === undefined && code === undefined) return 'about-what';
  if (rule !== undefined && value !== undefined) return 'value-with-rule';
  if (rule !== undefined && isReportRule(rule)) return null;
  if (body === undefined && sha256 === undefined) return 'whose';
  return sha256 !== undefined || (found !== undefined && code !== undefined) ? null : 'which-version';
}

function entryProblem(entry: AcceptedEntry, place: string): AcceptedProblem | null {
  const why = lackOf(entry);
  return why && { why, place, value: '' };
}

function wishOf(entry: AcceptedEntry, year: number): Wish {
  const { rule = null, code = null, body = null, sha256 = null, found = null, value = null, reason } = entry;
  return { label: labelOf({ rule, body, code }), year, rule, code, body, sha256, found, value, reason };
}

export function readAccepted(content: string, known: Known): ReadAccepted {
  const refused = (problem: AcceptedProblem): ReadAccepted => ({ status: 'refused', problem });
  const badly = (why: AcceptedProblem['why']): ReadAccepted => refused({ why, place: '', value: '' });
  if (content.length > ACCEPTED_FILE_BYTES) return badly('too-large');
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return badly('not-json');
  }
  const parsed = acceptedSchema.safeParse(json);
  if (!parsed.success) return refused(schemaProblem(json, parsed.error.issues[0]));
  const { form: formId, year, accepted } = parsed.data;
  if (formId !== known.formId) return refused({ why: 'other-form', place: 'form', value: formId });
  const form = known.formOf(year);
  if (!form) return refused({ why: 'no-such-year', place: 'year', value: String(year) });
  for (const [index, entry] of accepted.entries()) {
    const place = `accepted › ${String(index + 1)}`;
    const problem = unknownName(entry, place, known, form) ?? entryProblem(entry, place);
    if (problem) return refused(problem);
  }
  return { status: 'read', wishes: accepted.map((entry) => wishOf(entry, year)) };
}

/** The file's text, as `readAccepted` takes it. */
export function acceptedText(file: AcceptedFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether a content dropped beside workbooks is meant as decisions, rightly written or not. */
export function looksAccepted(content: string): boolean {
  return /"accepted"\s*:/.test(content);
}
