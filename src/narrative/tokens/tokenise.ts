/** A paragraph's tokens, with dates, names and ratios put together. */
import { dateAt, ratioAt } from './dates';
import { goesOnNaming, nameAt, type NumberedName } from './names';
import { splitText } from './split';
import type { Token, TokenKind } from './token';

function merged(text: string, tokens: readonly Token[], kind: TokenKind): Token {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { kind, start, end, text: text.slice(start, end), key: '' };
}

export function tokenise(text: string, names: readonly NumberedName[]): Token[] {
  const raw = splitText(text);
  const made: Token[] = [];
  for (let at = 0; at < raw.length;) {
    const token = raw[at];
    if (!token) break;
    const kinds: readonly [TokenKind, () => number][] = [
      ['name', () => nameAt(raw, at, names)],
      ['date', () => dateAt(raw, at)],
      ['ratio', () => ratioAt(raw, at)],
      ['name', () => (goesOnNaming(raw, made.at(-2), at) ? 1 : 0)],
    ];
    let [kind, count]: [TokenKind, number] = [token.kind, 0];
    if (token.kind === 'number')
      for (const [wanted, length] of kinds) {
        count = length();
        if (count > 0) {
          kind = wanted;
          break;
        }
      }
    made.push(count > 0 ? merged(text, raw.slice(at, at + count), kind) : token);
    at += Math.max(count, 1);
  }
  return made;
}
