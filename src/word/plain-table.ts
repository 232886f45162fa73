/** A table that only places things: no lines, no margins. */
import { convertMillimetersToTwip as mm, Table, TableBorders, TableLayoutType, type TableRow } from 'docx';

/** @param widths of the columns in millimetres */
export function plainTable(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, one) => all + mm(one), 0), type: 'dxa' },
    columnWidths: widths.map((one) => mm(one)),
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows,
  });
}
