/** Whether words stand in a text, whatever synonym is used. */
import { containsWords, labelKey } from '../../core/text';
import type { NarrativeWords, Way } from '../../core/forms/narrative-words';

/** Of a sentence longer than any clerk writes only so much is looked at: time must not grow with what a hostile file holds. */
const LONGEST = 6000;

export class Wordings {
  private readonly replacements: readonly (readonly [wanted: string, by: string])[];
  private readonly known = new Map<string, string>();
  private readonly found = new Map<string, Map<string, boolean>>();

  constructor({ synonyms }: Pick<NarrativeWords, 'synonyms'>) {
    // Longer wordings first, so that a short one inside them does not take their place.
    this.replacements = synonyms
      .flatMap(([first = '', ...others]) => others.map((other) => [labelKey(other), labelKey(first)] as const))
      .filter(([wanted, by]) => wanted !== by)
      .sort(([a], [b]) => b.length - a.length);
  }

  /** A key with every synonym replaced by the wording that stands for all. */
  canonical(key: string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let text = ` ${key.slice(0, LONGEST)} `;
    for (const [wanted, by] of this.replacements) {
      // What the wording itself contains must not be replaced again and again.
      if (` ${by} `.includes(` ${wanted} `)) continue;
      text = text.replaceAll(` ${wanted} `, ` ${by} `);
    }
    const made = text.trim();
    this.known.set(key, made);
    return made;
  }

  /** Whether one of the wordings parted by "|" stands in a canonical text. Many figures can share a long sentence: it is searched once. */
  stands(wordings: string, text: string): boolean {
    const found = this.found.get(text) ?? new Map<string, boolean>();
    this.found.set(text, found);
    const known = found.get(wordings);
    if (known !== undefined) return known;
    const is = wordings.split('|').some((one) => containsWords(text, this.canonical(labelKey(one))));
    found.set(wordings, is);
    return is;
  }

  /** Whether one of them begins it. */
  begins(wordings: string, text: string): boolean {
    return wordings.split('|').some((one) => `${text} `.startsWith(`${this.canonical(labelKey(one))} `));
  }
}

/** What is looked at to link a figure; all canonical. */
export interface Window {
  /** What is counted: the words behind the figure, or those that head the sentence ("Số đoàn viên … là 328"). */
  readonly nouns: readonly string[];
  readonly before: string;
  readonly segment: string;
  readonly sentence: string;
}

export function fits(way: Way, { nouns, before, segment, sentence }: Window, wordings: Wordings): boolean {
  const { counts } = way;
  if (counts !== undefined && !nouns.some((noun) => wordings.begins(counts, noun))) return false;
  return (
    way.all.every((one) => wordings.stands(one, segment)) &&
    way.before.every((one) => wordings.stands(one, before)) &&
    way.sentence.every((one) => wordings.stands(one, sentence)) &&
    !way.not.some((one) => wordings.stands(one, segment))
  );
}
