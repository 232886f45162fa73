import type { Cell } from '../../../core/workbook';
import { PLAIN_FORMAT } from '../../parts/number-display';
import { withLook } from '../../parts/look';
import { PERCENT } from '../../parts/number-format';
import { plainText } from '../../parts/rich-text';
import { reachOf } from '../../../core/sheets/formula-reach';
import { fontOfRuns } from '../../sheet/fonts';
import { refOf, type CellMaker, type Place } from '../cell-maker';
import type { OdsCell } from './ods-cell';
import type { OdsStyles } from './styles';

type Plain = Omit<Cell, 'row' | 'column'>;

const ERROR = /^(#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)|Err:\d{3})$/;
const BOOLEAN = /^(TRUE|FALSE)$/;
const DURATION = /^(-)?PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:\.\d{1,9})?)S$/;

/** The cell that a written one makes at one place; null for a blank one. */
export class OdsValues {
  constructor(
    private readonly make: CellMaker,
    private readonly styles: OdsStyles,
  ) {}

  at(place: Place, cell: OdsCell, defaultStyle: string | null): Cell | null {
    const { formula } = cell;
    const reach = formula === null ? null : reachOf(formula);
    if (formula !== null && reach !== null) this.make.context.notice(reach, refOf(place), { formula });
    const plain = this.plain(place, cell, defaultStyle);
    if (formula === null) return plain === null ? null : this.make.place(place, plain);
    const whole =
      plain === null ? this.make.withoutResult(place, formula) : this.make.withFormula(place, plain, formula);
    return this.make.place(place, whole);
  }

  private plain(place: Place, cell: OdsCell, defaultStyle: string | null): Plain | null {
    const { type, text, formula } = cell;
    // Only a formula or a number can end in an error; a typed "#N/A" without either is text.
    if (type === 'error' || (ERROR.test(text) && (type !== 'string' || formula !== null))) {
      return this.make.error(place, text);
    }
    if (type !== '' && type !== 'void' && type !== 'string') {
      return withLook(this.typed(place, cell, defaultStyle), this.styles.look(cell.style ?? defaultStyle));
    }
    const isBlank = text === '' && (formula === null || !cell.isShown);
    return isBlank ? null : this.textOf(place, cell, defaultStyle);
  }

  private typed(place: Place, cell: OdsCell, defaultStyle: string | null): Plain {
    const { type, text } = cell;
    const value = cell.value ?? '';
    switch (type) {
      case 'float':
      case 'currency':
        // LibreOffice writes the truth of a comparison as a number, and shows it.
        if (BOOLEAN.test(text) && (value === '1' || value === '0')) return this.make.boolean(value === '1');
        return this.make.number(place, value, this.styles.number(cell.style ?? defaultStyle));
      case 'percentage':
        return this.make.number(place, value, { meaning: PERCENT, display: null });
      case 'date':
        return this.make.date(place, value);
      case 'time':
        return this.make.number(place, daysOf(value), PLAIN_FORMAT);
      case 'boolean':
        return this.booleanOf(place, value);
      default:
        this.make.context.notice('unknown-cell-type', refOf(place), { type, text });
        return { type: 'error', value: text };
    }
  }

  private textOf(place: Place, { text, fonts, runs, style }: OdsCell, defaultStyle: string | null): Plain {
    const own = this.styles.font(style ?? defaultStyle);
    const font = fonts.size === 0 ? own : fontOfRuns([...fonts], own, place, this.make.context);
    const cell = this.make.text(place, text, font, this.styles.number(style ?? defaultStyle).display);
    // Whatever looks as its cell does is told by the cell's own look, not by a run.
    if (!runs.some(({ apart }) => apart !== null)) return withLook(cell, this.styles.look(style ?? defaultStyle));
    const plain = plainText(runs, this.styles.apart(style ?? defaultStyle) ?? false);
    return plain === null ? cell : { ...cell, plain };
  }

  private booleanOf(place: Place, text: string): Plain {
    if (text === 'true' || text === 'false') return this.make.boolean(text === 'true');
    this.make.context.notice('unreadable-boolean', refOf(place), { text });
    return { type: 'error', value: text };
  }
}

/** A time of day as the part of a day that Excel would store; what is no time stays as it is, and is no number. */
function daysOf(text: string): string {
  const match = DURATION.exec(text);
  if (!match) return text;
  const [, sign = '', hours, minutes, seconds] = match;
  return sign + String((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400);
}
