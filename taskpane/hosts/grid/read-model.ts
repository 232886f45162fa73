/** The grid's model → plain data, as a file reader would give it. */
import { helpers, type EvaluatedCell, type Model } from '@odoo/o-spreadsheet';
import type { Cell, CellRange, Sheet, Span, Workbook } from '../../../src/core/workbook';
import { DATE, meaningOfCode, PERCENT, PLAIN, type FormatMeaning } from '../../../src/workbook/parts/number-format';
import { dateOfSerial } from '../../../src/workbook/sheet/dates';

type Getters = Model['getters'];
type Position = Parameters<Getters['getEvaluatedCell']>[0];
/** A cell but for its place. */
type Content = Omit<Cell, 'row' | 'column'>;

/** Names of errors that differ from Excel's. */
const ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#NAME?',
  '#CYCLE': '#REF!',
};

/** A formula that comes out empty is there all the same. */
const BLANK_RESULT: Content = { type: 'text', value: '' };

const meanings = new Map<string, FormatMeaning>();

function meaningOf(format: string | undefined): FormatMeaning {
  if (format === undefined) return PLAIN;
  const known = meanings.get(format) ?? meaningOfCode(format);
  meanings.set(format, known);
  return known;
}

function numberContent(value: number, format: string | undefined): Content {
  const meaning = meaningOf(format);
  const date = meaning === DATE ? dateOfSerial(String(value), false) : null;
  if (date !== null) return { type: 'date', value: date };
  return { type: 'number', value: String(value), ...(meaning === PERCENT ? { percent: true } : {}) };
}

function contentOf(value: unknown, format: string | undefined): Content | null {
  if (typeof value === 'number') return numberContent(value, format);
  if (typeof value === 'boolean') return { type: 'boolean', value: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'string' || value === '') return null;
  if (helpers.isEvaluationError(value)) return { type: 'error', value: ERRORS[value] ?? value };
  return { type: 'text', value };
}

/** Typed contents are read as typed: the evaluated cell would hide the address behind a link. */
function literalContent(content: string, parsed: unknown, { value, format }: EvaluatedCell): Content | null {
  if (content.startsWith("'")) return content === "'" ? null : { type: 'text', value: content.slice(1) };
  // A format of text makes text of a number.
  if (typeof parsed === 'number' && typeof value === 'string') return { type: 'text', value: content };
  return contentOf(parsed, format);
}

function cellAt(getters: Getters, position: Position): Cell | null {
  const stored = getters.getCell(position);
  const evaluated = getters.getEvaluatedCell(position);
  const place = { row: position.row + 1, column: position.col + 1 };
  if (stored !== undefined && !stored.isFormula) {
    const content = literalContent(stored.content, stored.parsedValue, evaluated);
    return content && { ...place, ...content };
  }
  const content = contentOf(evaluated.value, evaluated.format);
  // A cell that an array formula spills into holds a formula that no one typed there.
  if (stored === undefined) return content && { ...place, ...content, formula: '' };
  const formula = stored.compiledFormula.toFormulaString(getters).slice(1);
  return { ...place, ...(content ?? BLANK_RESULT), formula };
}

function spans(groups: readonly (readonly number[])[]): Span[] {
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    return first === undefined || last === undefined ? [] : [{ from: first + 1, to: last + 1 }];
  });
}

function readSheet(getters: Getters, id: string): Sheet {
  const cells = getters.getEvaluatedCellsPositions(id).flatMap((position) => cellAt(getters, position) ?? []);
  const merges = getters.getMerges(id).map(({ top, left, bottom, right }): CellRange => ({
    top: top + 1,
    left: left + 1,
    bottom: bottom + 1,
    right: right + 1,
  }));
  return {
    name: getters.getSheetName(id),
    visibility: getters.isSheetVisible(id) ? 'visible' : 'hidden',
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    merges,
    hiddenRows: spans(getters.getHiddenRowsGroups(id)),
    hiddenColumns: spans(getters.getHiddenColsGroups(id)),
  };
}

export function readModel({ getters }: Model): Workbook {
  const sheets = getters.getSheetIds().map((id) => readSheet(getters, id));
  return { sheets, names: [], modified: null, notices: [] };
}
