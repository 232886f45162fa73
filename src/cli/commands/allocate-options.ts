/** What was typed about minimums, fixed parts and indicators → what the allocation asks for. */
import type { Decimal } from '../../core/figures/decimal';
import { bodiesNamed } from '../../core/reading/body-names';
import type { Form } from '../../core/form';
import { branchesIn, type Bodies } from '../../core/register';
import type { Language } from '../../text/language';
import { UsageError } from '../arguments';
import { ALLOCATE_TEXTS } from './allocate-texts';
import type { AllocateTexts } from '../../text/vi/allocate';

export function refuse(say: (texts: AllocateTexts) => string): UsageError {
  return new UsageError((_, language: Language) => say(ALLOCATE_TEXTS[language]));
}

const WHOLE = '(0|[1-9]\\d{0,8})';
const MINIMUM = new RegExp(`^(?:([A-Z0-9.a-z]+)=)?${WHOLE}$`);
const FIXED = new RegExp(`^([^:=]+):([A-Z0-9.a-z]+)=${WHOLE}$`);

/** @throws {UsageError} */
export function minimums(typed: readonly string[], check: (code: string) => void): (code: string) => Decimal {
  let all: Decimal | null = null;
  const byCode = new Map<string, Decimal>();
  for (const one of typed) {
    const [, code, value] = MINIMUM.exec(one) ?? [];
    if (value === undefined) throw refuse((texts) => texts.wrongMinimum(one));
    if (code !== undefined) check(code);
    const before: Decimal | null | undefined = code === undefined ? all : byCode.get(code);
    if ((before ?? value) !== value) throw refuse((texts) => texts.saidTwice(`--minimum ${one}`));
    if (code === undefined) all = value;
    else byCode.set(code, value);
  }
  return (code) => byCode.get(code) ?? all ?? '0';
}

/** By its id or by its name, as long as it exists in the year. */
function branchId(typed: string, bodies: Bodies, { year }: Form): string {
  const known = new Set(branchesIn(bodies, year).map(({ id }) => id));
  const [named, ...others] = known.has(typed) ? [typed] : bodiesNamed(typed, bodies).ids;
  if (named === undefined || others.length > 0 || !known.has(named)) throw refuse((texts) => texts.unknownBody(typed));
  return named;
}

/** @throws {UsageError} */
export function fixedParts(
  typed: readonly string[],
  bodies: Bodies,
  form: Form,
  check: (code: string) => void,
): (code: string, body: string) => Decimal | null {
  const parts = new Map<string, Decimal>();
  for (const one of typed) {
    const [, body, code, value] = FIXED.exec(one) ?? [];
    if (body === undefined || code === undefined || value === undefined) throw refuse((texts) => texts.wrongFixed(one));
    check(code);
    const part = `${code} ${branchId(body.trim(), bodies, form)}`;
    if ((parts.get(part) ?? value) !== value) throw refuse((texts) => texts.saidTwice(`--fixed ${one}`));
    parts.set(part, value);
  }
  return (code, body) => parts.get(`${code} ${body}`) ?? null;
}
