/** What a finding's sentence states, without what it asks for or supposes: once somebody decided, nothing is left to do. */

/** “…” may hold anything that a branch typed: no sentence ends inside it. */
function clausesOf(sentence: string): string[] {
  const clauses = [''];
  let depth = 0;
  for (const [index, letter] of [...sentence].entries()) {
    const before = [...(clauses.at(-1) ?? '')].at(-1) ?? '';
    if (letter === '“') depth += 1;
    if (letter === '”') depth = Math.max(0, depth - 1);
    if (letter === ' ' && depth === 0 && index > 0 && /[.;]/.test(before)) clauses.push('');
    else clauses.push((clauses.pop() ?? '') + letter);
  }
  return clauses;
}

/** The first clause always stays: it says what is wrong. What follows an order in the same sentence belongs to it. */
export function withoutOrders(sentence: string, isOrder: RegExp): string {
  let isDropping = false;
  const kept: string[] = [];
  for (const [index, clause] of clausesOf(sentence).entries()) {
    const goesOn: boolean = isDropping;
    isDropping = index > 0 && (goesOn || isOrder.test(clause));
    if (!isDropping) kept.push(clause);
    if (clause.endsWith('.')) isDropping = false;
  }
  return kept.join(' ').replace(/;$/, '.');
}
