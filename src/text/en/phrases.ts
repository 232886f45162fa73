/** Phrases that several sentences share. */

export function list(items: readonly string[], most = 6): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${String(items.length - most)} more` : shown;
}

export function formulaOf(formula: string): string {
  return formula === '' ? '' : ` (=${formula})`;
}
