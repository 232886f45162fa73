export const BRANCH_TEXT_SIZE = 10;

const WIDTHS = { code: 6, label: 40, measure: 10.5, body: 9, total: 10.5, given: 9 } as const;

export const BRANCH_LABEL_WIDTH = WIDTHS.label;
export const BRANCH_BODY_WIDTH = WIDTHS.body;

/** Of the sheet of the branches, from its first column on: the bodies are the branches and the one that consolidates. */
export function columnWidths(branchCount: number): number[] {
  const { code, label, measure, body, total, given } = WIDTHS;
  return [code, label, measure, ...Array.from({ length: branchCount + 1 }, () => body), total, given];
}

export function tableWidth(branchCount: number): number {
  return columnWidths(branchCount).reduce((sum, width) => sum + width, 0);
}
