/** What a function of ours gives, where its arguments are cells, ranges or plain values. */
import { cellFunctions } from '../cell-functions/catalogue';
import { isProblem, type Answer, type CellFunction } from '../cell-functions/cell-function';
import type { Matrix } from '../cell-functions/cells';
import type { Cell } from '../core/workbook';
import type { CustomCall } from './custom-calls';
import { referenceOf, type Values } from './values';

type Input = string | number | boolean | null;

/** An argument nobody can give the function: another formula, or a cell that holds an error. */
const NOT_GIVEN = Symbol('not given');

function inputOf(cell: Cell | null): Input | typeof NOT_GIVEN {
  if (cell === null) return null;
  if (cell.type === 'error') return NOT_GIVEN;
  if (cell.type === 'number') return Number(cell.value);
  return cell.type === 'boolean' ? cell.value === 'TRUE' : cell.value;
}

function literalOf(expression: string): Input | typeof NOT_GIVEN {
  if (expression === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(expression)) return Number(expression);
  if (/^"(?:[^"]|"")*"$/.test(expression)) return expression.slice(1, -1).replaceAll('""', '"');
  return NOT_GIVEN;
}

function argumentOf(expression: string, sheet: string, values: Values): Matrix<Input> | null {
  const reference = referenceOf(expression, sheet);
  if (reference === null) {
    const literal = literalOf(expression);
    return literal === NOT_GIVEN ? null : [[literal]];
  }
  if (!values.hasSheet(reference.sheet)) return null;
  const { top, left, bottom, right } = reference.range;
  const rows: Input[][] = [];
  for (let row = top; row <= bottom; row++) {
    const inputs: Input[] = [];
    for (let column = left; column <= right; column++) {
      const input = inputOf(values.at(reference.sheet, row, column));
      if (input === NOT_GIVEN) return null;
      inputs.push(input);
    }
    rows.push(inputs);
  }
  return rows;
}

export type Calculated =
  | { readonly status: 'answers'; readonly answers: Matrix<Answer> }
  /** An argument is something else than cells and values. */
  | { readonly status: 'not-plain' };

export function calculate({ id, args }: CustomCall, sheet: string, values: Values): Calculated {
  const found: CellFunction | undefined = cellFunctions.find((one) => one.id === id);
  const inputs = args.map((one) => argumentOf(one, sheet, values));
  if (!found || inputs.length > found.parameters.length || inputs.includes(null)) return { status: 'not-plain' };
  return { status: 'answers', answers: found.compute(...inputs) };
}

/** A calculated answer as a cell holds it; null where it is a problem. */
export function contentOf(answer: Answer): Pick<Cell, 'type' | 'value'> | null {
  if (isProblem(answer)) return null;
  if (typeof answer === 'number') return { type: 'number', value: String(answer) };
  return typeof answer === 'boolean'
    ? { type: 'boolean', value: answer ? 'TRUE' : 'FALSE' }
    : { type: 'text', value: answer };
}
