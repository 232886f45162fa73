/** The appendix as a table: its heading stands again on every page, no line breaks over two pages. */
import { convertMillimetersToTwip as mm, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import type { FigureRow, ReportDocument, TableRow as Row } from '../report-text/report-document';
import { SIZE } from './paper';
import { paragraph, type Look } from './text';

type Column = 'number' | 'label' | 'measure' | 'result' | 'rate';

/** Millimetres; together the width of the page's text. */
const WIDTHS: Readonly<Record<Column, number>> = { number: 12, label: 77, measure: 25, result: 31, rate: 20 };
const CENTRED: Look = { align: 'center' };
const HEADING: Look = { ...CENTRED, bold: true, keepNext: true };

interface Span {
  readonly rows?: number;
  readonly columns?: number;
}

function cell(column: Column, lines: readonly (readonly [text: string, look: Look])[], span: Span = {}): TableCell {
  return new TableCell({
    width: { size: mm(WIDTHS[column]), type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span.rows !== undefined && { rowSpan: span.rows }),
    ...(span.columns !== undefined && { columnSpan: span.columns }),
    children: lines.map(([text, look]) => paragraph(text, { before: 20, after: 20, ...look })),
  });
}

function headingRows({ number, label, measure, body, result, rate }: ReportDocument['table']): TableRow[] {
  const tall = (column: Column, text: string): TableCell => cell(column, [[text, HEADING]], { rows: 2 });
  const row = (children: TableCell[]): TableRow => new TableRow({ tableHeader: true, cantSplit: true, children });
  return [
    row([
      tall('number', number),
      tall('label', label),
      tall('measure', measure),
      cell('result', [[body, HEADING]], { columns: 2 }),
    ]),
    row([cell('result', [[result, HEADING]]), cell('rate', [[rate, HEADING]])]),
  ];
}

function figureCells({ number, label, measure, result, rate, partial }: FigureRow): TableCell[] {
  const lack: Look = { ...CENTRED, bold: true, size: SIZE.small };
  return [
    cell('number', [[number, CENTRED]]),
    cell('label', [[label, {}]]),
    cell('measure', [[measure, CENTRED]]),
    cell('result', [
      ...(result !== '' || partial === null ? [[result, CENTRED] as const] : []),
      ...(partial === null ? [] : [[partial, lack] as const]),
    ]),
    cell('rate', [[rate, CENTRED]]),
  ];
}

function tableRow(row: Row): TableRow {
  if (row.kind === 'figure') return new TableRow({ cantSplit: true, children: figureCells(row) });
  const empty = (column: Column): TableCell => cell(column, [['', { keepNext: true }]]);
  return new TableRow({
    cantSplit: true,
    children: [
      cell('number', [[row.number, HEADING]]),
      cell('label', [[row.title, { bold: true, keepNext: true }]]),
      empty('measure'),
      empty('result'),
      empty('rate'),
    ],
  });
}

export function appendixTable(table: ReportDocument['table']): Table {
  const widths = Object.values(WIDTHS).map((width) => mm(width));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((all, one) => all + one, 0), type: 'dxa' },
    columnWidths: widths,
    margins: { left: mm(1), right: mm(1) },
    rows: [...headingRows(table), ...table.rows.map(tableRow)],
  });
}
