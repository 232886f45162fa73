import { cellRef } from '../../core/sheets/cell-ref';
import type { SheetContext } from './context';
import type { RawCell } from './raw-cell';

/** Fonts that carry an encoding of their own: TCVN3 (.VnTime …) and VNI. */
const OLD_ENCODING = /^(\.vn|vni[- ])/i;

/** The one font of a text of several runs. Where an old encoding is mixed with others, no single font tells the whole: said aloud. */
export function fontOfRuns(
  runs: readonly string[],
  cellFont: string | null,
  raw: Pick<RawCell, 'row' | 'column'>,
  context: SheetContext,
): string | null {
  const fonts = [...new Set(runs.map((font) => (font === '' ? (cellFont ?? '') : font)))];
  const old = fonts.find((font) => OLD_ENCODING.test(font));
  if (old !== undefined && fonts.length > 1) {
    context.notice('mixed-fonts', cellRef(raw.row, raw.column), { fonts: fonts.join(', ') });
  }
  const first = old ?? fonts[0] ?? '';
  return first === '' ? cellFont : first;
}
