/** --accept RULE@BODY:CODE="reason" → what is to be accepted. */
import { isBody, isCode, isRule, labelOf, LONGEST_TEXT, type Wish } from '../../core/accepting/accepted-file';
import type { FormChoice } from '../../forms/form-of-year';
import { UsageError } from '../arguments';

interface Place {
  readonly body: string | null;
  readonly code: string | null;
}

/** "tam-duong:VII.3.amount", "tam-duong" or "VII.3.amount": a branch has no capitals, a line has. */
function placeOf(typed: string, { family }: FormChoice): Place {
  const [first = '', second, ...more] = typed.split(':');
  const anyCode = (one: string): boolean => family.forms.some((form) => isCode(form, one));
  const place: Place =
    second === undefined && anyCode(first) ? { body: null, code: first } : { body: first, code: second ?? null };
  const isKnown =
    (place.body === null || isBody(family.bodies, place.body)) && (place.code === null || anyCode(place.code));
  if (!isKnown || more.length > 0) throw new UsageError((texts) => texts.accept.unknownPlace(typed));
  return place;
}

/** @throws {UsageError} for a rule, branch or line that does not exist, and for what has no reason, or too long a one */
export function wishTyped(typed: string, choice: FormChoice): Wish {
  const [, rule = '', place, reason] = /^([^@=:]+)(?:@([^=]*))?(?:=([\s\S]*))?$/.exec(typed) ?? [];
  if (rule === '') throw new UsageError((texts) => texts.accept.badOption(typed));
  if (!isRule(rule)) throw new UsageError((texts) => texts.accept.unknownRule(rule));
  const said = (reason ?? '').trim();
  if (said === '') throw new UsageError((texts) => texts.accept.noReason(typed));
  if (said.length > LONGEST_TEXT)
    throw new UsageError((texts) => texts.accept.reasonTooLong(rule, said.length, LONGEST_TEXT));
  const where = place === undefined ? { body: null, code: null } : placeOf(place, choice);
  const wish = { rule, ...where };
  return { ...wish, label: labelOf(wish), year: null, sha256: null, found: null, value: null, reason: said };
}
