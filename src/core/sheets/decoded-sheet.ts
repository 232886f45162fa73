/** A sheet with its texts in Unicode, whatever encoding they were typed in. */
import type { OldText } from '../appendix';
import { cellRef } from './cell-ref';
import { decodeOldText, isTypedInUnicode, mayBeUnicode } from './old-encodings';
import type { Cell, Sheet } from '../workbook';

export interface DecodedSheet {
  readonly sheet: Sheet;
  readonly oldTexts: readonly OldText[];
}

/** Fonts that are old by name alone: other cells in them are typed in Unicode. */
function fontsOfUnicode({ cells }: Sheet): ReadonlySet<string | undefined> {
  return new Set(cells.filter(({ type, value }) => type === 'text' && isTypedInUnicode(value)).map(({ font }) => font));
}

/** The same sheet where nothing in it is in an old encoding. */
export function decodedSheet(sheet: Sheet): DecodedSheet {
  const oldTexts: OldText[] = [];
  const ofUnicode = fontsOfUnicode(sheet);
  const cells = sheet.cells.map((cell): Cell => {
    const isPlain = cell.type !== 'text' || (ofUnicode.has(cell.font) && mayBeUnicode(cell.value));
    const decoded = isPlain ? null : decodeOldText(cell.value, cell.font);
    if (decoded === null) return cell;
    const at = { sheet: sheet.name, cell: cellRef(cell.row, cell.column) };
    oldTexts.push({ at, font: cell.font ?? '', stored: cell.value, decoded });
    return { ...cell, value: decoded };
  });
  return { sheet: oldTexts.length > 0 ? { ...sheet, cells } : sheet, oldTexts };
}
