/** Every formula of a workbook's file, each with its own words. */
import type { Place } from '../../core/appendix';
import { cellRef, parseCellRange } from '../../core/sheets/cell-ref';
import { shiftFormula } from '../../core/sheets/shift-formula';
import type { CellRange } from '../../core/workbook';
import type { Inflate } from '../inflate';
import { PackageFile } from './package-file';
import { SheetMapper, type FormulaPlace } from './sheet-map';
import { findParts } from './workbook-parts';

export interface FormulaCell {
  readonly at: Place;
  /** Without its "="; null where the file does not tell it. */
  readonly formula: string | null;
  /** The cells that its results fill, its own among them; null where that is its own alone. */
  readonly fills: CellRange | null;
}

function wordsOf(place: FormulaPlace, owners: ReadonlyMap<string, FormulaPlace>): string | null {
  if (place.text !== '') return place.text;
  const owner = place.group === null ? undefined : owners.get(place.group);
  return owner ? shiftFormula(owner.text, place.row - owner.row, place.column - owner.column) : null;
}

/** The bytes must be those that readWorkbook has read. */
export function formulaCells(bytes: Uint8Array, inflate: Inflate): readonly FormulaCell[] {
  const file = new PackageFile(bytes, inflate);
  return [...findParts(file).sheets].flatMap(([sheet, part]) => {
    const { formulas } = file.scan(part, (xml) => new SheetMapper(xml, new Map()).map());
    const owners = new Map<string, FormulaPlace>();
    for (const one of formulas) {
      if (one.group !== null && one.text !== '' && !owners.has(one.group)) owners.set(one.group, one);
    }
    return formulas.map((one): FormulaCell => {
      const range = one.type === 'array' && one.ref !== null ? parseCellRange(one.ref) : null;
      const fills = range !== null && (range.top !== range.bottom || range.left !== range.right) ? range : null;
      return { at: { sheet, cell: cellRef(one.row, one.column) }, formula: wordsOf(one, owners), fills };
    });
  });
}
