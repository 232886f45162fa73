/** The form's lines from top to bottom, as they are printed: sections, programmes, indicators. */
import { isProgramme, type Form, type Indicator, type Programme, type Section } from '../form';

export type FormRow =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'programme'; readonly section: Section; readonly programme: Programme }
  | {
      readonly kind: 'indicator';
      readonly section: Section;
      readonly programme: Programme | null;
      readonly indicator: Indicator;
    };

export function rowsOf(section: Section): FormRow[] {
  const lines = section.lines.flatMap((line): FormRow[] =>
    isProgramme(line)
      ? [
          { kind: 'programme', section, programme: line },
          ...line.indicators.map((indicator): FormRow => ({ kind: 'indicator', section, programme: line, indicator })),
        ]
      : [{ kind: 'indicator', section, programme: null, indicator: line }],
  );
  return [{ kind: 'section', section }, ...lines];
}

export function formRows(form: Form): FormRow[] {
  return form.sections.flatMap(rowsOf);
}

export function codeOfRow(row: FormRow): string {
  if (row.kind === 'section') return row.section.code;
  return row.kind === 'programme' ? row.programme.code : row.indicator.code;
}

/** A line's number as it is printed: two figures of one programme share theirs. "VII.2.amount" is in line VII.2. */
export function printedNumber(code: string): string {
  return code.replace(/\.(?:count|amount)$/, '');
}

const labelsByForm = new WeakMap<Form, ReadonlyMap<string, string>>();

/** A figure's label with its programme: "Tháng Công nhân: Số tiền" tells what "Số tiền" alone does not. */
export function fullLabels(form: Form): ReadonlyMap<string, string> {
  const known = labelsByForm.get(form);
  if (known) return known;
  const labels = new Map(
    formRows(form).flatMap((row) =>
      row.kind === 'indicator'
        ? [[row.indicator.code, (row.programme ? `${row.programme.title}: ` : '') + row.indicator.label] as const]
        : [],
    ),
  );
  labelsByForm.set(form, labels);
  return labels;
}
