/** How a text opens the parts of what it told before: "trong đó", "gồm". */
import { labelKey } from '../../core/text';
import type { Token } from '../tokens/token';

const OPENINGS = ['trong đó', 'bao gồm', 'gồm có', 'gồm', 'chia ra', 'cụ thể'].map((words) =>
  labelKey(words).split(' '),
);
/** "cụ thể hóa Nghị quyết" opens nothing. */
const GOES_ON = new Set(['hóa', 'hoá'].map(labelKey));
/** So many wholes in a paragraph, and no more. */
const MOST_OPENINGS = 200;

/** How many tokens from `at` on open parts; 0 where none do. */
export function openingAt(tokens: readonly Token[], at: number): number {
  const found = OPENINGS.find((words) => words.every((word, index) => tokens[at + index]?.key === word));
  return found && !GOES_ON.has(tokens[at + found.length]?.key ?? '') ? found.length : 0;
}

/** Where words that open parts begin, token by token. */
export function openingsOf(tokens: readonly Token[]): number[] {
  const all: number[] = [];
  for (let at = 0; at < tokens.length && all.length < MOST_OPENINGS; at += Math.max(1, openingAt(tokens, at)))
    if (openingAt(tokens, at) > 0) all.push(at);
  return all;
}
