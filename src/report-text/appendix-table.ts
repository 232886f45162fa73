/** The consolidated appendix: the form's lines with the report's figures, as they are printed. */
import { formRows, type FormRow } from '../core/forms/form-rows';
import { lineOf } from '../core/report';
import { reportText as words } from '../text/vi/report-text';
import type { FigureRow, ReportDocument, TableRow } from './report-document';
import { isPartial, printed, printedResult, type ReportSource } from './report-source';

function figureRow(source: ReportSource, { indicator }: FormRow & { kind: 'indicator' }): FigureRow {
  const { number, label, measure, code } = indicator;
  const line = lineOf(source.report, code);
  const rate = line?.rate ?? null;
  return {
    kind: 'figure',
    number,
    label,
    measure: source.form.measures[measure]?.label ?? '',
    result: printedResult(indicator, line?.result ?? null),
    rate: rate === null ? '' : printed(rate),
    partial:
      line && isPartial(line) ? (line.asked === 1 ? words.nothingGiven : words.given(line.given, line.asked)) : null,
  };
}

function tableRow(source: ReportSource, row: FormRow): TableRow {
  if (row.kind === 'section') return { kind: 'title', number: row.section.code, title: row.section.title };
  if (row.kind === 'programme') return { kind: 'title', number: row.programme.number, title: row.programme.title };
  return figureRow(source, row);
}

export function appendixTable(source: ReportSource): ReportDocument['table'] {
  const { form, report } = source;
  const { headings } = form;
  const heading = (role: keyof typeof headings): string => headings[role][0] ?? '';
  return {
    number: heading('number'),
    label: heading('label'),
    measure: heading('measure'),
    body: report.bodies.find(({ own }) => own)?.name ?? '',
    result: heading('result'),
    rate: heading('rate'),
    rows: formRows(form).map((row) => tableRow(source, row)),
  };
}
