import type { RichText } from '../parts/rich-text';
import type { SheetContext } from './context';

/** Fonts that carry an encoding of their own: TCVN3 (.VnTime …) and VNI. */
const OLD_ENCODING = /^(\.vn|vni[- ])/i;

/** The one font of a text. Where an old encoding is mixed with others, no single font tells the whole: said aloud. */
export function fontOf(
  rich: RichText,
  cellFont: string | null,
  ref: () => string,
  context: SheetContext,
): string | null {
  if (rich.fonts === null) return cellFont;
  const fonts = new Set(rich.fonts.map((font) => (font === '' ? (cellFont ?? '') : font)));
  const list = [...fonts];
  const old = list.find((font) => OLD_ENCODING.test(font));
  if (old !== undefined && list.length > 1) context.notice('mixed-fonts', ref(), { fonts: list.join(', ') });
  const first = old ?? list[0] ?? '';
  return first === '' ? cellFont : first;
}
