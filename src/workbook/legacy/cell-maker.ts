import { cellRef } from '../../core/sheets/cell-ref';
import type { Cell } from '../../core/workbook';
import { limits } from '../limits';
import { shownNumber, shownText, type NumberDisplay, type NumberFormat } from '../parts/number-display';
import { DATE, PERCENT } from '../parts/number-format';
import { refuse } from '../refusal';
import type { SheetContext } from '../sheet/context';
import { dateOfSerial, readIsoDate } from '../sheet/dates';
import { looksLikeNumber } from '../looks-like-number';
import { readNumberText } from '../sheet/number-text';

export interface Place {
  /** 1-based, like its column. */
  readonly row: number;
  readonly column: number;
}

type Plain = Omit<Cell, 'row' | 'column'>;

export function refOf({ row, column }: Place): string {
  return cellRef(row, column);
}

/** Makes the cells of old files: the same shapes, limits and notices as those of .xlsx. */
export class CellMaker {
  constructor(readonly context: SheetContext) {}

  number(at: Place, written: string, { meaning, display }: NumberFormat): Plain {
    const text = this.numberText(at, written);
    if (text === null) return { type: 'error', value: written };
    if (meaning === DATE) {
      const date = dateOfSerial(text, this.context.date1904);
      if (date !== null) return { type: 'date', value: date };
      this.context.notice('impossible-date', refOf(at), { text });
    }
    const shown = display === null ? null : shownNumber(display, text);
    return {
      type: 'number',
      value: text,
      ...(meaning === PERCENT && { percent: true }),
      ...(shown !== null && { shown }),
    };
  }

  date(at: Place, text: string): Plain {
    const date = readIsoDate(text);
    if (date !== null) return { type: 'date', value: date };
    this.context.notice('unreadable-date', refOf(at), { text });
    return { type: 'error', value: text };
  }

  text(at: Place, text: string, font: string | null, display: NumberDisplay | null = null): Plain {
    if (text.length > limits.textLength) {
      const { part } = this.context;
      refuse('too-large', { what: 'text-length', limit: limits.textLength, part, cell: refOf(at) });
    }
    this.context.countText(text);
    const shown = display === null ? null : shownText(display, text);
    return { type: 'text', value: text, ...(font !== null && { font }), ...(shown !== null && { shown }) };
  }

  boolean(value: boolean): Plain {
    return { type: 'boolean', value: value ? 'TRUE' : 'FALSE' };
  }

  error(at: Place, error: string): Plain {
    this.context.notice('error-value', refOf(at), { error });
    return { type: 'error', value: error };
  }

  withoutResult(at: Place, formula: string): Plain {
    this.context.notice('formula-without-value', refOf(at), { formula });
    return { type: 'error', value: '', formula };
  }

  withFormula(at: Place, plain: Plain, formula: string): Plain {
    if (plain.type === 'text' && looksLikeNumber(plain.value)) {
      this.context.notice('number-as-text-result', refOf(at), { text: plain.value });
    }
    return { ...plain, formula };
  }

  /** The cell itself, counted. */
  place({ row, column }: Place, plain: Plain): Cell {
    this.context.countCell();
    return { row, column, ...plain };
  }

  private numberText(at: Place, text: string): string | null {
    const number = readNumberText(text);
    if (number.status === 'number') return number.text;
    this.context.notice(number.status === 'large' ? 'number-too-large' : 'unreadable-number', refOf(at), { text });
    return number.status === 'large' ? number.text : null;
  }
}
