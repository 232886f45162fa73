import { columnName } from '../../core/sheets/cell-ref';
import type { Sheet, Span } from '../../core/workbook';
import type { Hints } from './hints';

/** More than these nobody reads. */
const SHOWN = 20;

function listed(spans: readonly Span[], name: (index: number) => string): string {
  const shown = spans.slice(0, SHOWN).map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return spans.length > SHOWN ? `${shown.join(', ')} …` : shown.join(', ');
}

export function lookAtHidden({ name, visibility, hiddenRows, hiddenColumns }: Sheet, hints: Hints): void {
  if (visibility !== 'visible') hints.add('hidden-sheet', name, null, {});
  if (hiddenRows.length > 0) hints.add('hidden-rows', name, null, { rows: listed(hiddenRows, String) });
  if (hiddenColumns.length > 0) {
    hints.add('hidden-columns', name, null, { columns: listed(hiddenColumns, columnName) });
  }
}
