/**
 * A branch's own word on a figure that looks odd and is right: it stands in the line's "Ghi chú" cell, where everybody
 * who opens, prints or receives the form sees it, with or without this program.
 */
import type { Appendix, Entry, Place } from '../appendix';
import type { Finding } from '../finding';

/** What begins such a note; written in Vietnamese in every form, for the form is Vietnamese. */
export const EXPLANATION_MARK = 'Đã kiểm tra:';

const MARKED = /(?:^|[\n;.])\s*đã kiểm tra\s*:\s*(?<reason>[^\n]+)/iu;

/** The reason in a note; null where it has none. */
export function explanationOf(note: string): string | null {
  return MARKED.exec(note.normalize('NFC'))?.groups?.['reason']?.trim() ?? null;
}

/** The note with the reason in it: what stood there stays, an earlier reason gives way. */
export function withExplanation(note: string, reason: string): string {
  const kept = note.normalize('NFC').replace(MARKED, '').trim().replace(/[;.]$/, '');
  const explanation = `${EXPLANATION_MARK} ${reason.replace(/\s+/g, ' ').trim()}`;
  return kept === '' ? explanation : `${kept}; ${explanation}`;
}

export interface Explained {
  readonly entry: Entry;
  readonly note: { readonly at: Place; readonly text: string };
}

/** Where the explanation of a finding would stand; null where its line or the form has no such cell. */
export function noteOf(appendix: Appendix, { code }: Finding): Explained | null {
  const entry = code === null ? undefined : appendix.entries[code];
  return entry?.note ? { entry, note: entry.note } : null;
}
