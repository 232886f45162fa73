/** A sheet with its texts in Unicode, whatever encoding they were typed in. */
import type { OldText } from './appendix';
import { cellRef } from './cell-ref';
import { decodeOldText } from './old-encodings';
import type { Cell, Sheet } from './workbook';

export interface DecodedSheet {
  readonly sheet: Sheet;
  readonly oldTexts: readonly OldText[];
}

/** The same sheet where nothing in it is in an old encoding. */
export function decodedSheet(sheet: Sheet): DecodedSheet {
  const oldTexts: OldText[] = [];
  const cells = sheet.cells.map((cell): Cell => {
    const decoded = cell.type === 'text' ? decodeOldText(cell.value, cell.font) : null;
    if (decoded === null) return cell;
    const at = { sheet: sheet.name, cell: cellRef(cell.row, cell.column) };
    oldTexts.push({ at, font: cell.font ?? '', stored: cell.value, decoded });
    return { ...cell, value: decoded };
  });
  return { sheet: oldTexts.length > 0 ? { ...sheet, cells } : sheet, oldTexts };
}
