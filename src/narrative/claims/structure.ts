/** Where in its paragraph a token stands: sentence, the part of it between semicolons, brackets, quotation marks. */
import type { Token } from '../tokens/token';

export interface Standing {
  /** Counted through the paragraph from 0. */
  readonly sentence: number;
  /** Parts of sentences, parted by semicolons; each bracket has its own. Counted through the paragraph. */
  readonly segment: number;
  /** The bracket it stands in, 0 for none. */
  readonly group: number;
  /** The part of the sentence at every level, from outside any bracket to the one it stands in. */
  readonly path: readonly number[];
  readonly quoted: boolean;
}

const ABBREVIATION = /^(?:\p{Lu}{1,2}|Tp|ThS|Ths|TS|GS|PGS|Đ)$/u;
const DEEPEST = 8;
const LONGEST_QUOTE = 120;

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.key === '!' || token?.key === '?') return true;
  if (token?.key !== '.') return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && ABBREVIATION.test(before.text)) return false;
  const after = tokens[at + 1];
  return after?.kind !== 'word' || /^\p{Lu}/u.test(after.text);
}

/** Where the quotation that begins at a token ends; -1 where it begins none, or never ends. */
function quotationEnd(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.key;
  if (opening !== '“' && opening !== '"') return -1;
  for (let i = at + 1; i < tokens.length && i - at <= LONGEST_QUOTE; i += 1) {
    const key = tokens[i]?.key;
    if (key === '"' || (opening === '“' && key === '”')) return i;
    if (key === '“') return -1;
  }
  return -1;
}

/** Tokens inside “…” or "…"; a mark that is never closed opens nothing. */
function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const end = quotationEnd(tokens, at);
    for (let i = at; i <= end; i += 1) quoted.add(i);
    at = Math.max(at, end);
  }
  return quoted;
}

export function standings(tokens: readonly Token[]): Standing[] {
  const quoted = quotedTokens(tokens);
  const made: Standing[] = [];
  let [sentence, segments, groups] = [0, 0, 0];
  let open: { group: number; segment: number }[] = [{ group: 0, segment: 0 }];
  for (const [at, { key }] of tokens.entries()) {
    const isQuoted = quoted.has(at);
    if ((key === '(' || key === '[') && open.length < DEEPEST)
      open = [...open, { group: (groups += 1), segment: (segments += 1) }];
    const current = open.at(-1) ?? { group: 0, segment: 0 };
    made.push({
      sentence,
      segment: current.segment,
      group: current.group,
      path: open.map((one) => one.segment),
      quoted: isQuoted,
    });
    if ((key === ')' || key === ']') && open.length > 1) open = open.slice(0, -1);
    else if (key === ';' && !isQuoted) current.segment = segments += 1;
    else if (!isQuoted && open.length === 1 && endsSentence(tokens, at)) {
      sentence += 1;
      current.segment = segments += 1;
    }
  }
  return made;
}
