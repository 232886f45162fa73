/** Colours that follow the figures, also after someone fills in what was missing. Each says what words say too. */
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import type { Contents } from './contents';
import { BLOCKED, MISSING } from './marks';
import { ANY_DECIMALS } from './number-formats';
import { colours, solid } from './styles';

const LOW = 50;
const REACHED = 100;

function firstAndLast(rows: readonly { readonly row: number }[]): { first: number; last: number } | null {
  const [first] = rows;
  const last = rows.at(-1);
  return first && last ? { first: first.row, last: last.row } : null;
}

export function highlightMarks(sheet: Worksheet, { plan: { results, rates, columns } }: Contents): void {
  const blocks = [results, rates].flatMap(({ rows }) => firstAndLast(rows) ?? []);
  const [top] = blocks;
  if (!top) return;
  const first = cellRef(top.first, columns.first);
  const warning = { bold: true, color: { argb: colours.warning } };
  const rule = (mark: string, priority: number, fill: string): ConditionalFormattingRule => ({
    type: 'expression',
    priority,
    formulae: [`${first}="${mark}"`],
    style: { font: warning, fill: solid(fill) },
  });
  sheet.addConditionalFormatting({
    ref: blocks.map((rows) => `${cellRef(rows.first, columns.first)}:${cellRef(rows.last, columns.own)}`).join(' '),
    rules: [rule(BLOCKED, 1, colours.low), rule(MISSING, 2, colours.notAsked)],
  });
}

/** A sum that is no longer whole after a correction must not be rounded away by its format. */
export function highlightMoney(sheet: Worksheet, { plan: { results, columns }, lines }: Contents): void {
  const rows = lines.flatMap(({ code, indicator }) =>
    indicator.kind === 'money' ? (results.rowOf.get(code) ?? []) : [],
  );
  const [top] = rows;
  if (top === undefined) return;
  const first = cellRef(top, columns.first);
  sheet.addConditionalFormatting({
    ref: rows.map((row) => `${cellRef(row, columns.first)}:${cellRef(row, columns.total)}`).join(' '),
    rules: [
      {
        type: 'expression',
        priority: 3,
        formulae: [`IF(ISNUMBER(${first}),${first}<>INT(${first}),FALSE)`],
        style: { numFmt: ANY_DECIMALS },
      },
    ],
  });
}

export function highlightPartial(sheet: Worksheet, { plan: { results, rates, columns }, lines }: Contents): void {
  for (const asked of new Set(lines.map((line) => line.asked))) {
    const ofLines = lines.filter((line) => line.asked === asked);
    const refs = [results, rates].flatMap(({ rowOf }) =>
      ofLines.flatMap(({ code }) => {
        const row = rowOf.get(code);
        return row === undefined ? [] : [cellRef(row, columns.given)];
      }),
    );
    const [first] = refs;
    if (first === undefined) continue;
    sheet.addConditionalFormatting({
      ref: refs.join(' '),
      rules: [
        {
          type: 'expression',
          priority: 4,
          formulae: [`${first}<${String(asked)}`],
          style: { font: { bold: true, color: { argb: colours.warning } }, fill: solid(colours.low) },
        },
      ],
    });
  }
}

export function highlightRates(sheet: Worksheet, { plan: { rates, columns } }: Contents): void {
  const rows = firstAndLast(rates.rows);
  if (!rows) return;
  const first = cellRef(rows.first, columns.first);
  const below = (limit: number): string => `IF(ISNUMBER(${first}),${first}<${String(limit)},FALSE)`;
  sheet.addConditionalFormatting({
    ref: `${first}:${cellRef(rows.last, columns.total)}`,
    rules: [
      {
        type: 'expression',
        priority: 5,
        formulae: [below(LOW)],
        style: { font: { bold: true }, fill: solid(colours.low) },
      },
      { type: 'expression', priority: 6, formulae: [below(REACHED)], style: { fill: solid(colours.middle) } },
    ],
  });
}
