/** The achievement rate in Excel's own functions. */
import type { Cell } from '../core/workbook';
import type { CustomCall } from './custom-calls';
import { referenceOf, type Values } from './values';

const NUMBER = /^\d+(?:\.\d+)?$/;
const DECIMALS = /^\d$/;

/** Blank, "-" and numbers are to both what they are to people; a figure typed as text is one to Thi Đua only. */
function isAlike(cell: Cell | null): boolean {
  if (cell === null || cell.type === 'number') return true;
  return cell.type === 'text' && /^ *-? *$/.test(cell.value);
}

/** A number, or one cell that holds what both read alike. */
function isPlainFigure(expression: string, sheet: string, values: Values): boolean {
  if (NUMBER.test(expression)) return true;
  const reference = referenceOf(expression, sheet);
  if (reference === null || !values.hasSheet(reference.sheet)) return false;
  const { top, bottom, left, right } = reference.range;
  return top === bottom && left === right && isAlike(values.at(reference.sheet, top, left));
}

/**
 * ROUND of result over target, with "-" for what is not assigned, blank where both are, and #N/A where there is no rate:
 * the same answers as the function gives. Null where its arguments are more than single figures.
 */
export function nativeRate({ id, args }: CustomCall, sheet: string, values: Values): string | null {
  if (id !== 'ACHIEVEMENT_RATE') return null;
  const [result, target, decimals = '', ...more] = args;
  if (result === undefined || target === undefined || more.length > 0) return null;
  if (decimals !== '' && !DECIMALS.test(decimals)) return null;
  if (![result, target].every((one) => isPlainFigure(one, sheet, values))) return null;
  const places = decimals === '' ? '0' : decimals;
  const rate = `IF(ISNUMBER(${result}),ROUND(${result}*100/${target},${places}),NA())`;
  const assigned = `IF(ISNUMBER(${target}),IF(${target}=0,NA(),IF(TRIM(${result})="-","-",${rate})),NA())`;
  return `IF(AND(TRIM(${result})="",TRIM(${target})=""),"",IF(TRIM(${target})="-","-",${assigned}))`;
}
