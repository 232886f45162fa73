/** Sums that somebody wrote beside the figures of the branches, held against those figures. */
import type { BodyTable } from '../core/reading/body-table';
import { compare, sum, type Decimal } from '../core/figures/decimal';
import { readFigure, type FigureAs } from '../core/figure';
import type { TargetsProblem } from '../core/targets/targets-problem';

export interface Part {
  readonly body: string;
  readonly line: string;
  readonly value: Decimal;
}

/**
 * @param asOf how a line's figures are read; null for a line that nobody adds up
 * @param whole the body that is all branches together: a sum may hold it, or leave it out
 */
export function sumsThatDiffer(
  { sums }: BodyTable,
  parts: readonly Part[],
  asOf: (line: string) => FigureAs | null,
  whole: string,
): TargetsProblem[] {
  return sums.flatMap(({ line, text, at, cell }): TargetsProblem[] => {
    const as = asOf(line);
    const reading = as && readFigure(cell, as);
    const ofLine = parts.filter((part) => part.line === line);
    if (reading?.state !== 'value' || ofLine.length === 0) return [];
    const ofBranches = sum(ofLine.filter(({ body }) => body !== whole).map(({ value }) => value));
    const ofAll = sum(ofLine.map(({ value }) => value));
    return [ofBranches, ofAll].some((one) => compare(one, reading.value) === 0)
      ? []
      : [{ kind: 'sum-differs', cell: at.cell, text, stated: reading.value, sum: ofBranches }];
  });
}
