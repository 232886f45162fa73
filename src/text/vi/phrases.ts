/** Những cách nói dùng chung cho nhiều câu. */

export function list(items: readonly string[], most = 6): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} và ${String(items.length - most)} mục khác` : shown;
}

export function formulaOf(formula: string): string {
  return formula === '' ? '' : ` (=${formula})`;
}

/** "2022-10-05" → "05/10/2022"; chữ khác giữ nguyên. */
export function dayOf(iso: string): string {
  return iso.replace(/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/, '$3/$2/$1');
}
