/** Functions of Thi Đua within a formula, as typed or as a program without the add-in has stored them. */
import { cellFunctions, NAMESPACE, type FunctionId } from '../cell-functions/catalogue';
import { formulaTokens, type FormulaToken } from '../core/sheets/formula-tokens';

export interface CustomCall {
  readonly id: FunctionId;
  /** Each as written. */
  readonly args: readonly string[];
}

/** Excel: _xldudf_THIDUA_NAME; LibreOffice: thidua.name; both may keep other marks in front. */
const CUSTOM = new RegExp(String.raw`^(?:_xl[a-z]+[._])*${NAMESPACE}[._](.+)$`, 'i');

function idOf({ kind, text }: FormulaToken): FunctionId | 'unknown' | null {
  const name = kind === 'word' ? CUSTOM.exec(text)?.[1]?.toUpperCase() : undefined;
  if (name === undefined) return null;
  return cellFunctions.find(({ id }) => id === name)?.id ?? 'unknown';
}

/** Whether any function of ours stands in it, outside of texts. */
export function hasCustomCall(formula: string): boolean {
  return formulaTokens(formula).some((token) => idOf(token) !== null);
}

interface Arguments {
  readonly args: readonly (readonly FormulaToken[])[];
  /** Behind the closing parenthesis. */
  readonly next: number;
}

const OPENS: ReadonlySet<string> = new Set(['(', '{']);
const CLOSES: ReadonlySet<string> = new Set([')', '}']);

/** `at` is the opening parenthesis; null where none closes it. */
function argumentsAt(tokens: readonly FormulaToken[], at: number): Arguments | null {
  const args: FormulaToken[][] = [[]];
  let depth = 1;
  if (tokens[at]?.text !== '(') return null;
  for (const [index, token] of tokens.slice(at + 1).entries()) {
    const sign = token.kind === 'sign' ? token.text : '';
    if (CLOSES.has(sign)) depth -= 1;
    if (depth === 0) return { args: args.length === 1 && args[0]?.length === 0 ? [] : args, next: at + index + 2 };
    if (depth === 1 && sign === ',') args.push([]);
    else args.at(-1)?.push(token);
    if (OPENS.has(sign)) depth += 1;
  }
  return null;
}

const written = (tokens: readonly FormulaToken[]): string => tokens.map(({ text }) => text).join('');

function replaceIn(tokens: readonly FormulaToken[], native: (call: CustomCall) => string | null): string | null {
  let made = '';
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const id = idOf(token);
    if (id === null) {
      // "@" asks for one value of many: what stands in its place gives one anyhow.
      const next = tokens[at + 1];
      if (token.text !== '@' || next === undefined || idOf(next) === null) made += token.text;
      at += 1;
      continue;
    }
    const inside = argumentsAt(tokens, at + 1);
    if (id === 'unknown' || inside === null) return null;
    const args = inside.args.map((one) => replaceIn(one, native));
    const replaced = args.includes(null) ? null : native({ id, args: args.map((one) => (one ?? '').trim()) });
    if (replaced === null) return null;
    made += replaced;
    at = inside.next;
  }
  return made;
}

/** The formula with something native in place of every function of ours; null where one of them has nothing. */
export function withoutCustomCalls(formula: string, native: (call: CustomCall) => string | null): string | null {
  return replaceIn(formulaTokens(formula), native);
}

/** The one function of ours that a formula is; null where it is anything besides. */
export function soleCall(formula: string): CustomCall | null {
  const tokens = formulaTokens(formula.trim()).filter(({ text }, index) => index > 0 || text !== '@');
  const [first] = tokens;
  const id = first ? idOf(first) : null;
  const inside = argumentsAt(tokens, 1);
  if (id === null || id === 'unknown' || inside?.next !== tokens.length) return null;
  return { id, args: inside.args.map((one) => written(one).trim()) };
}
