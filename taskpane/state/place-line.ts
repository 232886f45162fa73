/** Where a finding stands, in one line: file, cell, and the form's line by its printed number and label. */
import { printedNumber } from '../../src/core/forms/form-rows';

interface Placed {
  readonly file: string | null;
  readonly cell?: string | undefined;
  readonly code: string | null;
}

/** "VII.2 Thăm hỏi …: Số tiền"; the number alone for a line that the form lacks. */
export function lineName(code: string, labels: ReadonlyMap<string, string>): string {
  return [printedNumber(code), labels.get(code)].filter(Boolean).join(' ');
}

export function placeLine({ file, cell, code }: Placed, labels: ReadonlyMap<string, string>): string {
  return [file, cell, code === null ? null : lineName(code, labels)].filter(Boolean).join(' · ');
}
