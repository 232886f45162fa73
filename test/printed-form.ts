/** Any year's form as it is printed, filled in by one body, as a workbook of plain data. */
import { indicatorsOf, isProgramme, type Form } from '../src/core/form';
import type { Workbook } from '../src/core/workbook';
import { sheetOf, workbookOf, type Typed } from './workbook-of';

export interface Printed {
  readonly form: Form;
  /** What stands over the results. */
  readonly body: string;
  /** By code; "-" stands in the other lines. */
  readonly results: Readonly<Record<string, Typed>>;
  readonly title?: string;
}

export function printedForm({ form, body, results, title = form.title }: Printed): Workbook {
  const line = (number: string, label: string, measure: string, result: Typed): Typed[] => [
    number,
    label,
    measure,
    result,
  ];
  const { headings, measures } = form;
  const rows = form.sections.flatMap((section) => [
    line(section.code, section.title, '', null),
    ...section.lines.flatMap((one) => [
      ...(isProgramme(one) ? [line(one.number, one.title, '', null)] : []),
      ...(isProgramme(one) ? one.indicators : [one]).map(({ code, number, label, measure }) =>
        line(number, label, measures[measure]?.label ?? '', results[code] ?? '-'),
      ),
    ]),
  ]);
  const first = (role: 'number' | 'label' | 'measure' | 'result'): string => headings[role][0] ?? '';
  return workbookOf(
    sheetOf([
      [title],
      [],
      [first('number'), first('label'), first('measure'), body],
      [null, null, null, first('result')],
      ...rows,
    ]),
  );
}

export function codesOf(form: Form): string[] {
  return indicatorsOf(form).map(({ code }) => code);
}
