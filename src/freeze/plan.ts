/** Formulas with functions of ours → what their cells hold without them. */
import type { Place } from '../core/appendix';
import { cellRef, parseCellRef } from '../core/sheets/cell-ref';
import type { CellProblem } from '../core/figures/cell-problem';
import { parseStoredNumber } from '../core/figures/decimal';
import { isProblem, type Answer } from '../cell-functions/cell-function';
import type { Matrix } from '../cell-functions/cells';
import type { Cell, CellRange, Workbook } from '../core/workbook';
import type { CellChange, CellContent } from '../workbook/patch/change';
import type { FormulaCell } from '../workbook/patch/formula-cells';
import { calculate, contentOf } from './calculate';
import { hasCustomCall, soleCall, withoutCustomCalls, type CustomCall } from './custom-calls';
import { nativeRate } from './native-rate';
import { referenceOf, Values } from './values';

export interface Frozen {
  readonly change: CellChange;
  /** The formula that goes; empty for a cell that another cell's formula fills. */
  readonly formula: string;
  /** native: a formula of Excel's own with its value; stored: the value that stood beside; calculated: anew, by us. */
  readonly how: 'native' | 'stored' | 'calculated';
}

export interface NotFrozen {
  readonly at: Place;
  readonly formula: string;
  /** no-value: none is stored, and its arguments are more than cells; problem: the function itself has no value. */
  readonly why: 'no-value' | 'problem';
  readonly problem: CellProblem | null;
}

export interface FreezePlan {
  readonly frozen: readonly Frozen[];
  readonly left: readonly NotFrozen[];
  /** Defined names whose formula has a function of ours: they are no cells and stay. */
  readonly names: readonly string[];
}

/** One cell that a formula gives a value to. */
interface Target {
  readonly row: number;
  readonly column: number;
  /** Its place within the formula's answers. */
  readonly down: number;
  readonly right: number;
}

interface Work {
  readonly at: Place;
  readonly formula: string;
  readonly spilled: boolean;
  readonly targets: readonly Target[];
  answers: Matrix<Answer> | null;
}

function targetsIn({ top, left, bottom, right }: CellRange): Target[] {
  const targets: Target[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      targets.push({ row, column, down: row - top, right: column - left });
  return targets;
}

function workOf({ at, formula, fills }: FormulaCell): Work[] {
  const place = parseCellRef(at.cell);
  if (formula === null || place === null || !hasCustomCall(formula)) return [];
  const own = { top: place.row, bottom: place.row, left: place.column, right: place.column };
  return [{ at, formula, spilled: fills !== null, targets: targetsIn(fills ?? own), answers: null }];
}

/** A value as it stands stored beside its formula; null for an error, a date, or nothing. */
function storedContent(cell: Cell | null): CellContent | null {
  if (cell === null || cell.type === 'error' || cell.type === 'date') return null;
  if (cell.type !== 'number') return { type: cell.type, value: cell.value };
  const value = parseStoredNumber(cell.value);
  return value === null ? null : { type: 'number', value };
}

/** The argument's own cell for one place of the answers; a single row or column serves all. */
function elementOf(expression: string, { down, right }: Target, sheet: string): string | null {
  const reference = referenceOf(expression, sheet);
  if (reference === null) return expression;
  const { top, left, bottom, right: last } = reference.range;
  const row = top === bottom ? top : top + down;
  const column = left === last ? left : left + right;
  return row <= bottom && column <= last ? reference.prefix + cellRef(row, column) : null;
}

class Freezing {
  readonly frozen: Frozen[] = [];
  readonly left: NotFrozen[] = [];
  private readonly values: Values;
  private readonly calculated = new Set<string>();

  constructor(
    workbook: Workbook,
    private readonly works: readonly Work[],
  ) {
    this.values = new Values(workbook);
  }

  run(): void {
    let pending = this.works.filter((work) => this.lacksValue(work));
    // A function may take what another gives: as long as one more could be calculated, the rest is tried again.
    for (let before = -1; before !== pending.length;) {
      before = pending.length;
      pending = pending.filter((work) => !this.calculate(work));
    }
    for (const work of this.works) this.freeze(work);
  }

  private stored({ at }: Work, { row, column }: Target): CellContent | null {
    return storedContent(this.values.at(at.sheet, row, column));
  }

  private lacksValue(work: Work): boolean {
    return work.targets.some((target) => this.stored(work, target) === null);
  }

  private calculate(work: Work): boolean {
    const call = soleCall(work.formula);
    const calculated = call && calculate(call, work.at.sheet, this.values);
    if (calculated?.status !== 'answers') return false;
    work.answers = calculated.answers;
    for (const { row, column, down, right } of work.targets) {
      const answer = calculated.answers[down]?.[right];
      const content = answer === undefined ? null : contentOf(answer);
      if (content === null || this.stored(work, { row, column, down, right }) !== null) continue;
      this.values.set(work.at.sheet, { row, column, ...content });
      this.calculated.add(`${work.at.sheet}!${cellRef(row, column)}`);
    }
    return true;
  }

  private freeze(work: Work): void {
    const [own] = work.targets;
    if (own !== undefined && this.stored(work, own) === null) {
      this.leave(work, own);
      return;
    }
    for (const target of work.targets) this.freezeTarget(work, target);
  }

  private freezeTarget(work: Work, target: Target): void {
    const value = this.stored(work, target);
    if (value === null) {
      this.leave(work, target);
      return;
    }
    const isOwn = target.down === 0 && target.right === 0;
    const at = { sheet: work.at.sheet, cell: cellRef(target.row, target.column) };
    const native = this.nativeFor(work, target);
    const content = native === null ? value : { ...value, formula: native };
    const how = native !== null ? 'native' : this.calculated.has(`${at.sheet}!${at.cell}`) ? 'calculated' : 'stored';
    this.frozen.push({ change: { at, content }, formula: isOwn ? work.formula : '', how });
  }

  private nativeFor({ at: { sheet }, formula, spilled }: Work, target: Target): string | null {
    const native = (call: CustomCall): string | null => nativeRate(call, sheet, this.values);
    if (!spilled) return withoutCustomCalls(formula, native);
    const call = soleCall(formula);
    const args = call?.args.map((one) => elementOf(one, target, sheet)) ?? [null];
    return call === null || args.includes(null) ? null : native({ id: call.id, args: args.map((one) => one ?? '') });
  }

  private leave({ at: { sheet }, formula, answers }: Work, { row, column, down, right }: Target): void {
    const answer = answers?.[down]?.[right];
    const problem = answer !== undefined && isProblem(answer) ? answer : null;
    const at = { sheet, cell: cellRef(row, column) };
    this.left.push({ at, formula, why: problem === null ? 'no-value' : 'problem', problem });
  }
}

export function planFreeze(workbook: Workbook, formulas: readonly FormulaCell[]): FreezePlan {
  const freezing = new Freezing(workbook, formulas.flatMap(workOf));
  freezing.run();
  const names = workbook.names.filter(({ refersTo }) => hasCustomCall(refersTo)).map(({ name }) => name);
  return { frozen: freezing.frozen, left: freezing.left, names };
}
