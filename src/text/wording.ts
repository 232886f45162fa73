/** What every sentence about a finding needs: figures and names as a language writes them. */
import type { Bodies } from '../core/register';
import type { Language } from './language';
import { formatNumber } from './number-format';
import type { Wording } from './rule-texts';

/** The tables are complete by type; looked up by an id that is only known at run time, they are seen as this. */
export type AnySentence = (facts: unknown, say: Wording) => string;

export function sentenceOf(table: object, id: string): AnySentence | null {
  return Object.hasOwn(table, id) ? ((table as Readonly<Record<string, AnySentence>>)[id] ?? null) : null;
}

export function bodyName(bodies: Bodies, id: string): string {
  return [bodies.consolidating, ...bodies.branches].find((body) => body.id === id)?.name ?? id;
}

export function wording(language: Language, bodies?: Bodies): Wording {
  return {
    number: (decimal) => formatNumber(decimal, language),
    body: (id) => (bodies ? bodyName(bodies, id) : id),
  };
}

/** Whether somebody wrote words beside a figure: "35 (trong đó nữ 20)". */
export function hasFigureAndWords(raw: string): boolean {
  return /\d/.test(raw) && /\p{L}/u.test(raw);
}
