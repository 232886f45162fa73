/** The list of changed cells, as printed and as a file beside. */
import { typedNumber } from '../../text/number-format';
import type { Language } from '../../text/language';
import type { MendTexts } from '../../text/vi/mend';
import type { CellContent } from '../../workbook/patch/change';
import { paragraph } from '../layout';

export interface ListedChange {
  readonly sheet: string;
  readonly cell: string;
  /** The indicator's code; null where the cell belongs to none. */
  readonly code: string | null;
  /** As it stood in the cell: a formula with its "="; null where it was blank. */
  readonly before: string | null;
  readonly after: CellContent;
  readonly rule: string;
  readonly why: string;
}

export interface LeftCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  readonly why: string;
}

export interface ChangeListOptions {
  readonly language: Language;
  readonly say: MendTexts;
  /** Named where the workbook has several sheets with changes. */
  readonly showSheets: boolean;
}

/** A number as one types it into the cell: thousands are not set apart there. */
function shown(content: CellContent, { language, say }: ChangeListOptions): string {
  const { type, value, formula } = content;
  const plain = type === 'number' ? typedNumber(value, language) : type === 'text' ? say.asText(value) : value;
  if (formula !== undefined) return `=${formula} [${plain}]`;
  return type === 'text' && value === '' ? say.blank : plain;
}

function where({ sheet, cell }: { sheet: string; cell: string }, options: ChangeListOptions): string {
  return options.showSheets ? options.say.inSheet(cell, sheet) : cell;
}

export function changeLines(changes: readonly ListedChange[], options: ChangeListOptions): string[] {
  const { say } = options;
  return changes.map((change) => {
    const { code, before, after, why } = change;
    const place = where(change, options) + (code === null ? '' : ` ${code}`);
    const stood = before === null ? say.blank : before.startsWith('=') ? before : say.asText(before);
    return paragraph(say.line(place, stood, shown(after, options), why), '    ', '  ');
  });
}

export function leftLines(left: readonly LeftCell[], options: ChangeListOptions): string[] {
  if (left.length === 0) return [];
  const { say } = options;
  const lines = left.map((one) => paragraph(say.leftLine(where(one, options), one.reason), '    ', '  '));
  return [say.leftTitle(left.length), ...lines];
}

export function changeJson({ sheet, cell, code, before, after, rule, why }: ListedChange): object {
  const { type, value, formula } = after;
  return { sheet, cell, code, before, after: value, type, formula: formula ?? null, rule, message: why };
}

export function leftJson({ sheet, cell, why, reason }: LeftCell): object {
  return { sheet, cell, why, message: reason };
}
