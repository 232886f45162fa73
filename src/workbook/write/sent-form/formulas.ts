/** The native formulas of a form that we send out. None can give an error value, whatever text stands in the cells they look at. */
import { cellRef } from '../../../core/sheets/cell-ref';
import { dongPerUnit, indicatorOf } from '../../../core/form';
import { SENT_COLUMNS } from '../../../core/sent-forms/form-identity';
import type { NativeFormula } from '../cells';
import type { FigureLine, SentFormPlan } from './plan';

/** Lines whose rows follow one another. */
export interface Run {
  readonly first: FigureLine;
  readonly last: FigureLine;
}

export function runsOf(lines: readonly FigureLine[]): readonly Run[] {
  const found: { first: FigureLine; last: FigureLine }[] = [];
  for (const line of lines) {
    const run = found.at(-1);
    if (run?.last.row === line.row - 1) run.last = line;
    else found.push({ first: line, last: line });
  }
  return found;
}

/** "E13:E15" */
export function areaOf({ first, last }: Run, column: number): string {
  const [from, to] = [cellRef(first.row, column), cellRef(last.row, column)];
  return from === to ? from : `${from}:${to}`;
}

/** "Còn 12 ô chưa điền": of the cells that are asked for. */
export function toFillFormula({ figures, words }: SentFormPlan): NativeFormula {
  const asked = figures.filter(({ asking }) => asking === 'asked');
  const blanks = runsOf(asked).map((run) => `COUNTBLANK(${areaOf(run, SENT_COLUMNS.result)})`);
  // A sum in brackets would lose them in programs that write formulas anew.
  const count = `SUM(${blanks.join(',')})`;
  const { toFill, allFilled } = words;
  return {
    formula: `IF(${count}=0,"${allFilled}",${toFill.before === '' ? '' : `"${toFill.before}"&`}${count}&"${toFill.after}")`,
    result: `${toFill.before}${String(asked.length)}${toFill.after}`,
  };
}

/** What can be told of one role of the welfare programmes: a sum without "-", blanks and text; nothing where nothing was typed. */
function totalFormula(lines: readonly FigureLine[], places: number): NativeFormula {
  const cells = lines.map(({ result }) => result).join(',');
  return { formula: `IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),${String(places)}))`, result: '' };
}

export interface WelfareTotals {
  /** "VII.3, VII.4, VII.5" */
  readonly codes: string;
  readonly count: NativeFormula;
  readonly amount: NativeFormula;
  readonly measure: string;
}

/** The form's welfare programmes added up, each gift and each đồng once; null where none of them is open to this body. */
export function welfareTotals({ form, figureOf }: SentFormPlan): WelfareTotals | null {
  const open = form.welfare.programmes.flatMap(({ count, amount }) => {
    const [counted, paid] = [figureOf(count), figureOf(amount)];
    return counted && paid && paid.asking !== 'closed' ? [{ counted, paid }] : [];
  });
  const [first] = open;
  if (!first) return null;
  const indicator = indicatorOf(form, first.paid.indicator.code);
  const dong = (indicator && dongPerUnit(form, indicator)) ?? '1';
  return {
    codes: open.map(({ paid }) => paid.indicator.code.replace(/\.[a-z]+$/, '')).join(', '),
    count: totalFormula(
      open.map(({ counted }) => counted),
      0,
    ),
    amount: totalFormula(
      open.map(({ paid }) => paid),
      dong.length - 1,
    ),
    measure: form.measures[first.paid.indicator.measure]?.label ?? '',
  };
}

/** Whether an amount lies outside what such a gift costs a person; false where there is nothing to tell it by. */
export function suspiciousFormula(
  count: string,
  amount: string,
  { dong, lowest, highest }: { readonly dong: string; readonly lowest: string; readonly highest: string },
): string {
  const each = `${amount}*${dong}/${count}`;
  const outside = `IF(${count}>0,OR(${each}<${lowest},${each}>${highest}),FALSE)`;
  return `IF(AND(ISNUMBER(${count}),ISNUMBER(${amount})),IF(${amount}=0,FALSE,${outside}),FALSE)`;
}
