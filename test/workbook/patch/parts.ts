/** What a change does to the parts of a workbook, for tests to look at. */
import { unzipSync } from 'fflate';
import type { Workbook } from '../../../src/core/workbook';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import { inflateNode } from '../../../src/workbook/inflate-node';
import type { CellChange, CellContent, PatchResult } from '../../../src/workbook/patch/change';
import { patchWorkbook } from '../../../src/workbook/patch/patch';
import { open } from '../build-xlsx';

export type Patched = Extract<PatchResult, { status: 'patched' }>;

export function number(cell: string, value: string, sheet = 'PL'): CellChange {
  return { at: { sheet, cell }, content: { type: 'number', value } };
}

export function text(cell: string, value: string, sheet = 'PL'): CellChange {
  return { at: { sheet, cell }, content: { type: 'text', value } };
}

export function formula(
  cell: string,
  formulaText: string,
  value: string,
  type: CellContent['type'] = 'number',
): CellChange {
  return { at: { sheet: 'PL', cell }, content: { type, value, formula: formulaText } };
}

export function patched(bytes: Uint8Array, ...changes: CellChange[]): Patched {
  const result = patchWorkbook(bytes, inflateNode, changes);
  if (result.status !== 'patched') throw new Error(JSON.stringify(result));
  return result;
}

export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** Names of the parts that are not the same byte for byte; those that are gone or new among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const bytesOf = (part: Uint8Array | undefined): Buffer => Buffer.from(part ?? [0]);
  return [...names].filter((name) => !bytesOf(old[name]).equals(bytesOf(now[name]))).sort();
}

/** Every cell as "type value", with its formula behind, by place. */
export function contents(workbook: Workbook): Record<string, string> {
  return Object.fromEntries(
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [
        `${name}!${cellRef(cell.row, cell.column)}`,
        `${cell.type} ${cell.value}${cell.formula === undefined ? '' : ` =${cell.formula}`}`,
      ]),
    ),
  );
}

export function contentsOf(bytes: Uint8Array): Record<string, string> {
  return contents(open(bytes));
}
