/** Rows that no line of the form was recognised in, at the very place of a line that is missing: its label was rewritten. */
import type { Form, IndicatorCode } from '../form';
import { codeOfRow, formRows } from '../forms/form-rows';

/** For each such row of `unknown`, the code of the line in whose place it stands. */
export function standingIn(
  form: Form,
  rows: ReadonlyMap<string, number>,
  unknown: readonly number[],
): ReadonlyMap<number, IndicatorCode> {
  const lines = formRows(form);
  const found = new Map<number, IndicatorCode>();
  for (const [index, line] of lines.entries()) {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const code = codeOfRow(line);
    if (line.kind !== 'indicator' || rows.has(code) || !before || !after) continue;
    const [above, below] = [rows.get(codeOfRow(before)), rows.get(codeOfRow(after))];
    if (above === undefined || below === undefined) continue;
    const [only, ...others] = unknown.filter((row) => above < row && row < below);
    if (only !== undefined && others.length === 0) found.set(only, code);
  }
  return found;
}
