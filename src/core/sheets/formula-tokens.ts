/** A formula as it stands in a file ("," between arguments), cut into pieces that make it up again when put together. */

export interface FormulaToken {
  /** word: a name, a function or a reference; sheet: a quoted sheet's name; bracket: a table's column or another file. */
  readonly kind: 'text' | 'sheet' | 'bracket' | 'error' | 'number' | 'word' | 'space' | 'sign';
  readonly text: string;
}

const PIECES = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'?/y],
  ['error', /#[A-Za-z0-9/]+[!?]?/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$?]*/uy],
  ['space', /\s+/y],
] as const;

/** Brackets stand within one another: "Table[[#This Row],[Kết quả]]". */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    let found: FormulaToken | null = null;
    if (formula[at] === '[') found = { kind: 'bracket', text: formula.slice(at, bracketEnd(formula, at)) };
    for (const [kind, piece] of found ? [] : PIECES) {
      piece.lastIndex = at;
      const text = piece.exec(formula)?.[0];
      if (text === undefined) continue;
      found = { kind, text };
      break;
    }
    found ??= { kind: 'sign', text: formula[at] ?? '' };
    tokens.push(found);
    at += found.text.length;
  }
  return tokens;
}
