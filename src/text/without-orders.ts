/** What a finding's sentence states, without what it asks for or supposes: once somebody decided, nothing is left to do. */

/** “…” may hold anything that a branch typed: no sentence ends inside it. */
function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  let begin = 0;
  let depth = 0;
  for (let index = 0; index < sentence.length; index += 1) {
    const letter = sentence.charAt(index);
    if (letter === '“') depth += 1;
    if (letter === '”') depth = Math.max(0, depth - 1);
    if (depth > 0 || letter !== ' ' || !'.;'.includes(sentence.charAt(index - 1) || ' ')) continue;
    clauses.push(sentence.slice(begin, index));
    begin = index + 1;
  }
  return [...clauses, sentence.slice(begin)];
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
