/** What a cell of Excel holds, and what Excel makes of what is put into it. */
import type { Cell } from '../../src/core/workbook';

export interface ProgramCell {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly isError?: true;
  readonly format: string;
  /** Where it is not that of the whole workbook. */
  readonly font?: string;
}

export const BLANK: ProgramCell = { value: '', format: 'General' };

const DAY = 86_400_000;

function serialOf(iso: string): number {
  return (Date.parse(iso.includes('T') ? `${iso}Z` : iso) - Date.UTC(1899, 11, 30)) / DAY;
}

function contentOf({ type, value, percent }: Cell): ProgramCell {
  switch (type) {
    case 'number':
      return { value: Number(value), format: percent ? '0%' : 'General' };
    case 'date':
      return { value: serialOf(value), format: 'dd/mm/yyyy' };
    case 'boolean':
      return { value: value === 'TRUE', format: 'General' };
    case 'error':
      return { value, isError: true, format: 'General' };
    case 'text':
      return { value, format: 'General' };
  }
}

export function programCell(cell: Cell): ProgramCell {
  const content = { ...contentOf(cell), ...(cell.font !== undefined && { font: cell.font }) };
  return cell.formula === undefined ? content : { ...content, formula: `=${cell.formula}` };
}

export function typeOf({ value, isError }: ProgramCell): string {
  if (isError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' ? 'Empty' : 'String';
}

/** Excel guesses; a text format keeps it from guessing, the mark too. */
export function entered(value: unknown, { format }: ProgramCell): ProgramCell {
  if (format === '@') return { value: String(value), format };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, format };
  const text = String(value);
  if (text.startsWith("'")) return { value: text.slice(1), format };
  if (/^[=+@-]./.test(text) && Number.isNaN(Number(text)))
    return { value: 0, formula: text.replace(/^[+@-]/, '=$&'), format };
  if (/^\d+%$/.test(text)) return { value: parseFloat(text) / 100, format: '0%' };
  if (/^\d+\/\d+$/.test(text)) return { value: 45_000, format: 'd-mmm' };
  if (/^(true|false)$/i.test(text)) return { value: /true/i.test(text), format };
  return { value: text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text, format };
}
