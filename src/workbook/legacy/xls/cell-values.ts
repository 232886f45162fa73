import type { Cell } from '../../../core/workbook';
import { PLAIN_LOOK, withLook } from '../../parts/look';
import { PLAIN_FORMAT } from '../../parts/number-display';
import { plainText, type TextRun } from '../../parts/rich-text';
import { refuseStructure } from '../../refusal';
import { CellMaker, refOf } from '../cell-maker';
import type { CellFormat, Globals } from './globals';
import type { LibraryRows, LibraryValue } from './library';
import { readRichLabel } from './rich-strings';
import type { FoundCell } from './sheet-records';

const errors: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const NO_FORMAT: CellFormat = { ...PLAIN_FORMAT, ...PLAIN_LOOK, font: null, apart: false };

type Plain = Omit<Cell, 'row' | 'column'>;

/** Puts together what the file says of a cell and the value that the library read. */
export class CellValues {
  constructor(
    private readonly globals: Pick<Globals, 'formats' | 'richStrings' | 'isApart'>,
    private readonly make: CellMaker,
  ) {}

  /** Every cell the file has must come out of the library. */
  join(found: readonly FoundCell[], rows: LibraryRows): Cell[] {
    const cells: Cell[] = [];
    for (const one of found) {
      const value = rows[one.row - 1]?.[one.column - 1];
      if (value === undefined) return refuseStructure('not-understood', 'Workbook', '', refOf(one));
      const plain = this.cell(one, value);
      if (plain !== null) cells.push(this.make.place(one, plain));
    }
    return cells;
  }

  private cell(found: FoundCell, value: LibraryValue): Plain | null {
    if (found.outside) this.make.context.notice('external-link', refOf(found), { formula: '' });
    if (found.formula === 'pending') return this.make.withoutResult(found, '');
    const plain = this.plain(found, value);
    return plain === null || found.formula === 'none' ? plain : this.make.withFormula(found, plain, '');
  }

  private plain(found: FoundCell, { t, v }: LibraryValue): Plain | null {
    if (t === 'n' && typeof v === 'number') {
      const format = this.formatOf(found);
      return withLook(this.make.number(found, String(v), format), format);
    }
    if (t === 'b' && typeof v === 'boolean') return this.make.boolean(v);
    if (t === 'e') return this.make.error(found, errors.get(v) ?? '#?');
    if (t !== 's' || typeof v !== 'string') return refuseStructure('not-understood', 'Workbook', t, refOf(found));
    const isBlank = v === '' && found.formula === 'none';
    return isBlank ? null : this.text(found, v);
  }

  private text(found: FoundCell, value: string): Plain {
    const format = this.formatOf(found);
    const { font, apart, display } = format;
    const text = this.make.text(found, value, font, display);
    const runs = this.runsOf(found.text);
    if (runs === undefined) return withLook(text, format);
    const plain = plainText(runs, apart);
    return plain === null ? text : { ...text, plain };
  }

  private runsOf(text: FoundCell['text']): readonly TextRun[] | undefined {
    const { richStrings, isApart } = this.globals;
    if (typeof text === 'number') return richStrings.get(text);
    return text === null ? undefined : readRichLabel(text, isApart);
  }

  private formatOf(found: FoundCell): CellFormat {
    const known = this.globals.formats[found.format];
    if (known === undefined) {
      this.make.context.notice('unknown-style', refOf(found), { style: String(found.format) });
    }
    return known ?? NO_FORMAT;
  }
}
