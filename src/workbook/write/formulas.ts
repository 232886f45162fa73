/** The report's native formulas. None can give an error value, whatever text stands in the cells they look at. */
import { cellRef } from '../../core/sheets/cell-ref';
import { BLOCKED, DASH, NO_FIGURE } from './marks';

export function rangeRef(row: number, from: number, to: number): string {
  return `${cellRef(row, from)}:${cellRef(row, to)}`;
}

/** A cell of another sheet: 'Theo đơn vị'!P8. */
export function onSheet(sheet: string, ref: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${ref}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The sum of what is a number; "-" where bodies that are asked wrote "-" and no figure waits to be settled; otherwise nothing. */
export function sumFormula(all: string, asked: string, places: number | null): string {
  const sum = places === null ? `SUM(${all})` : `ROUND(SUM(${all}),${String(places)})`;
  const onlyDashes = `AND(COUNTIF(${asked},${quoted(DASH)})>0,SUMPRODUCT(--(${all}=${quoted(BLOCKED)}))=0)`;
  return `IF(COUNT(${all})>0,${sum},IF(${onlyDashes},"-",""))`;
}

/** One body's own figure, nothing where a mark stands for it. */
export function ownFormula(ref: string): string {
  const without = [`${ref}=""`, ...NO_FIGURE.map((mark) => `${ref}=${quoted(mark)}`)];
  return `IF(OR(${without.join(',')}),"",${ref})`;
}

/** How many bodies gave their figure or "-". */
export function givenFormula(asked: string): string {
  const given = [`(${asked}<>"")`, ...NO_FIGURE.map((mark) => `(${asked}<>${quoted(mark)})`)];
  return `SUMPRODUCT(${given.join('*')})`;
}

/** `cell` where it holds a mark for "no figure"; otherwise nothing. */
export function markOf(cell: string): string {
  return `IF(OR(${NO_FIGURE.map((mark) => `${cell}=${quoted(mark)}`).join(',')}),${cell},"")`;
}

/** Result over full-year target in per cent, rounded once, half away from zero; "-" where no target is assigned. */
export function rateFormula(result: string, target: string, decimals: number, unknown = '""'): string {
  const rate = `ROUND(${result}*100/${target},${String(decimals)})`;
  const known = `IF(${result}=${quoted(DASH)},"-",IF(ISNUMBER(${result}),${rate},${unknown}))`;
  return `IF(${target}="-","-",IF(NOT(ISNUMBER(${target})),"",IF(${target}=0,"",${known})))`;
}
