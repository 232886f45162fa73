/** A number that somebody types into the pane, in the language they use it in. */
import { readNumeral } from '../../src/core/figures/numeral';
import type { Decimal } from '../../src/core/figures/decimal';
import type { Language } from '../../src/text/language';

/** Null for what is no number, or could be two in this language. */
export function typedNumber(text: string, language: Language): Decimal | null {
  const wanted = language === 'vi' ? 'vietnamese' : 'english';
  const { readings } = readNumeral(text.trim());
  const fitting = readings.filter(({ style }) => style === null || style === wanted);
  const [only, ...others] = new Set(fitting.map(({ value }) => value));
  return only !== undefined && others.length === 0 ? only : null;
}
