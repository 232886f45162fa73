/** Rows of tables that bear an indicator's own label → the indicator, as the form's own reading tells it. */
import { indicatorOf, type Form, type IndicatorCode } from '../../core/form';
import type { NarrativeWords } from '../../core/forms/narrative-words';
import { headingRole } from '../../core/reading/headings';
import { LineMatcher } from '../../core/reading/match-lines';
import { labelKey } from '../../core/text';
import type { Claims } from '../claims/find-claims';
import type { ColumnRole } from '../claims/tables';

/** What a heading of a table means: as the form words it, or as reports do. */
export function roleOfHeading(
  heading: string,
  form: Form,
  { headings }: Pick<NarrativeWords, 'headings'>,
): ColumnRole | null {
  const key = labelKey(heading);
  const isOneOf = (all: readonly string[]): boolean => all.some((one) => labelKey(one) === key);
  if (isOneOf(headings.result)) return 'result';
  return isOneOf(headings.target) ? 'target' : headingRole(heading, form);
}

/** By claim. A row that bears another label is told by its words, as a sentence is. */
export function rowCodes({ claims, paragraphs }: Claims, form: Form): ReadonlyMap<number, IndicatorCode> {
  const found = new Map<number, IndicatorCode>();
  const codes = new Map<string, IndicatorCode>();
  let [matcher, table] = [new LineMatcher(form), 0];
  // Titles of programmes stand in rows of their own, and tell what "Số tiền" below them is of.
  for (const { paragraph } of paragraphs) {
    const { place, text, inColumn } = paragraph;
    if (place.kind !== 'cell' || (!inColumn && place.column > 2)) continue;
    if (place.table !== table) [matcher, table] = [new LineMatcher(form), place.table];
    const match = matcher.match(text);
    if (match?.kind === 'indicator') codes.set(`${String(place.table)} ${String(place.row)} ${text}`, match.code);
  }
  for (const { id, cell, kind } of claims) {
    const code = cell ? codes.get(`${String(cell.table)} ${String(cell.row)} ${cell.label}`) : undefined;
    if (code === undefined) continue;
    const wanted = indicatorOf(form, code)?.kind;
    // Money stands there with its unit, or with that of the column of measures; else nobody can tell which is meant.
    const fits = wanted === 'money' ? kind === 'money' : wanted === 'share' ? kind === 'percent' : kind !== 'money';
    if (fits) found.set(id, code);
  }
  return found;
}
