/** From a mutant's cells to its figures: none may change where neither its cell nor its line did, unless somebody is told. */
import { cellRef } from '../../src/core/sheets/cell-ref';
import { check, type Submission } from '../../src/core/check';
import { blockedCodes, isRefused } from '../../src/core/finding';
import type { Cell, Workbook } from '../../src/core/workbook';
import { form, shippedRegister } from '../filled-form';

export function submissionOf(workbook: Workbook): Submission {
  return check(workbook, { form, register: shippedRegister, fileName: 'phu-luc-2022.xlsx' });
}

/** Figures that would go into a report, with the cell each was read from. */
function counted({ appendix, findings }: Submission): Map<string, { value: string; sheet: string; cell: string }> {
  const blocked = blockedCodes(findings);
  if (!appendix || isRefused(findings)) return new Map();
  const entries = Object.values(appendix.entries).filter(({ code }) => !blocked.has(code));
  return new Map(
    entries.map(({ code, result: { at, reading } }) => [
      code,
      { value: reading.state === 'value' ? reading.value : reading.state, sheet: at.sheet, cell: at.cell },
    ]),
  );
}

/** What stands in the row of a cell, left of it: the line's number and label. */
function lineOf(workbook: Workbook, sheet: string, ref: string): { cell: string; line: string } {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const at = cells.find((cell) => cellRef(cell.row, cell.column) === ref);
  const told = ({ type, value, percent }: Cell): string => `${type} ${value} ${String(percent)}`;
  const before = cells.filter(({ row, column }) => row === at?.row && column < at.column);
  return { cell: at ? told(at) : '', line: before.map(told).join('|') };
}

type Counted = ReturnType<typeof counted>;
const countedBefore = new WeakMap<Workbook, Counted>();

function countedOnce(workbook: Workbook): Counted {
  const known = countedBefore.get(workbook) ?? counted(submissionOf(workbook));
  countedBefore.set(workbook, known);
  return known;
}

/** The codes of figures that changed although the same stands in the same line, and nothing is said. */
export function figuresChangedUntold(original: Workbook, mutant: Workbook): string[] {
  const before = countedOnce(original);
  const submission = submissionOf(mutant);
  const told = new Set(submission.findings.map(({ code }) => code));
  return [...counted(submission)].flatMap(([code, { value, sheet, cell }]) => {
    const old = before.get(code);
    if (!old || old.value === value || told.has(code)) return [];
    const was = lineOf(original, old.sheet, old.cell);
    const is = lineOf(mutant, sheet, cell);
    return was.cell === is.cell && was.line === is.line ? [`${code}: ${old.value} became ${value}`] : [];
  });
}
