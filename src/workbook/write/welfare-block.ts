/** The year's welfare total, each gift and each đồng once: from the totals above, plus what documents state besides. */
import type { Worksheet } from 'exceljs';
import { cellRef } from '../../core/sheets/cell-ref';
import { dongPerUnit, indicatorOf } from '../../core/form';
import { inDong } from '../../core/figures/money';
import type { ReportLine } from '../../core/report';
import { tableWidth } from './branches-columns';
import { putAcross, type Content } from './cells';
import { isPartial, type Contents } from './contents';
import { exactNumber } from './marks';
import { WHOLE } from './number-formats';
import { colours, style, type Look } from './styles';
import { lineCount, rowHeight } from './text-size';

const SIZE = 10;
/** How many of the columns for bodies each item takes. */
const SPAN = { gifts: 2, dong: 3 } as const;

type Pair = { readonly count: string; readonly amount: string };

interface Item {
  readonly label: string;
  readonly gifts: Content;
  readonly dong: Content;
  readonly source: string;
  readonly look?: Partial<Look>;
}

interface Columns {
  readonly gifts: { readonly from: number; readonly to: number };
  readonly dong: { readonly from: number; readonly to: number };
  readonly source: { readonly from: number; readonly to: number };
}

function columnsOf({ plan: { columns } }: Contents): Columns {
  const dong = columns.first + SPAN.gifts;
  const source = dong + SPAN.dong;
  return {
    gifts: { from: columns.first, to: dong - 1 },
    dong: { from: dong, to: source - 1 },
    source: { from: source, to: Math.max(source, columns.given) },
  };
}

/** A total that is no number stays what it is: blank, or "-". */
function numberOf(ref: string, factor: string): string {
  return `IF(ISNUMBER(${ref}),${factor === '1' ? ref : `ROUND(${ref}*${factor},0)`},${ref}&"")`;
}

function totalOf(contents: Contents, code: string, factor: string): Content {
  const { plan, lineOf } = contents;
  const result = lineOf(code)?.result ?? null;
  return {
    formula: numberOf(cellRef(plan.results.rowOf.get(code) ?? plan.results.band, plan.columns.total), factor),
    result: result === null || result === '-' ? (result ?? '') : exactNumber(inDong(result, factor)),
  };
}

/** What the programme's figures lack; empty where they lack nothing. */
function lackOf({ words: { welfare }, lineOf }: Contents, { count, amount }: Pair): string {
  const [ofCount, ofAmount] = [lineOf(count), lineOf(amount)];
  if (ofCount?.result === null && ofAmount?.result === null) return welfare.lacking;
  const partly = (line: ReportLine | null): string | null =>
    line && isPartial(line) ? `${String(line.given)}/${String(line.asked)}` : null;
  const [gifts, dong] = [partly(ofCount), partly(ofAmount)];
  if (gifts === dong) return gifts === null ? '' : welfare.partial(gifts);
  return welfare.partialEach(gifts, dong);
}

/** "VII.1" of "VII.1.count": the programme that both figures stand under. */
function programmeCode(count: string, amount: string): string {
  const parts = amount.split('.');
  return count
    .split('.')
    .filter((part, index) => part === parts[index])
    .join('.');
}

function titleOf({ form }: Contents, code: string): string {
  for (const { lines } of form.sections)
    for (const line of lines) if (line.code === code && 'title' in line) return line.title;
  return code;
}

function fromRow(contents: Contents, { count, amount }: Pair): Item {
  const { words, form } = contents;
  const code = programmeCode(count, amount);
  const indicator = indicatorOf(form, amount);
  const dong = (indicator && dongPerUnit(form, indicator)) ?? '1';
  const lack = lackOf(contents, { count, amount });
  return {
    label: titleOf(contents, code),
    gifts: totalOf(contents, count, '1'),
    dong: totalOf(contents, amount, dong),
    source: words.welfare.fromRow(code) + lack,
    ...(lack !== '' && { look: { colour: colours.warning } }),
  };
}

function sumOf(
  contents: Contents,
  rows: readonly number[],
  sum: { count: string; amount: string },
  label: string,
): Item {
  const columns = columnsOf(contents);
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const range = (column: number): string => `${cellRef(first, column)}:${cellRef(last, column)}`;
  return {
    label,
    gifts: { formula: `SUM(${range(columns.gifts.from)})`, result: exactNumber(sum.count) },
    dong: { formula: `SUM(${range(columns.dong.from)})`, result: exactNumber(sum.amount) },
    source: '',
    look: { bold: true, fill: colours.band },
  };
}

function printItem(sheet: Worksheet, contents: Contents, row: number, item: Item): void {
  const { columns } = contents.plan;
  const { gifts, dong, source } = columnsOf(contents);
  const look: Look = { size: SIZE, border: 'grey', ...item.look };
  const width = (columns.given - source.from + 1) * 9;
  putAcross(sheet, row, { from: columns.code, to: columns.measure }, item.label, style(look));
  putAcross(sheet, row, gifts, item.gifts, style({ ...look, align: 'right', indent: 1, format: WHOLE }));
  putAcross(sheet, row, dong, item.dong, style({ ...look, align: 'right', indent: 1, format: WHOLE }));
  putAcross(sheet, row, source, item.source, style({ ...look, indent: 1 }));
  const lines = Math.max(
    lineCount(item.source, { width, size: SIZE, bold: look.bold }),
    lineCount(item.label, { width: 52, size: SIZE, bold: look.bold }),
  );
  sheet.getRow(row).height = rowHeight(lines, SIZE);
}

export function writeWelfare(sheet: Worksheet, contents: Contents): void {
  const { words, plan, form, report, branches } = contents;
  const text = words.welfare;
  const { fromForm, extras, total, lacking } = report.welfare;
  let row = plan.welfare;
  putAcross(
    sheet,
    row,
    { from: 1, to: plan.columns.given },
    text.title,
    style({ size: 11, bold: true, fill: colours.heading, border: 'grey' }),
  );
  sheet.getRow(row).height = rowHeight(
    lineCount(text.title, { width: tableWidth(branches.length), size: 11, bold: true }),
    11,
  );
  const print = (item: Item): number => {
    row += 1;
    printItem(sheet, contents, row, item);
    return row;
  };
  print({
    label: text.item,
    gifts: text.gifts,
    dong: text.dong,
    source: text.source,
    look: { bold: true, fill: colours.band },
  });
  const rows = form.welfare.programmes.map((pair) => print(fromRow(contents, pair)));
  const formSum = print(sumOf(contents, rows, fromForm, text.fromForm));
  const extraRows = extras.map(({ label, count, amount, source }) =>
    print({ label, gifts: exactNumber(count), dong: exactNumber(amount), source }),
  );
  const partial =
    lacking.length > 0 ||
    form.welfare.programmes.some(({ count, amount }) =>
      [count, amount].some((code) => {
        const line = contents.lineOf(code);
        return line !== null && isPartial(line);
      }),
    );
  print(sumOf(contents, [formSum, ...extraRows], total, partial ? text.partialTotal : text.total));
  for (const pair of form.welfare.breakdowns) {
    const item = fromRow(contents, pair);
    print({
      ...item,
      label: text.notAdded(item.label),
      source: pair.why,
      look: { italic: true, colour: colours.quiet },
    });
  }
}
