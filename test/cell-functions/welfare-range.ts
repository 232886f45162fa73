/** The welfare rows of the form as a range, with the published figures. */
import { isProgramme } from '../../src/core/form';
import { familyOf } from '../../src/forms';

const PUBLISHED: Readonly<Record<string, unknown>> = {
  'VII.1.count': 6958,
  'VII.1.amount': 2080.84,
  'VII.2.count': 6057,
  'VII.2.amount': 1402.14,
  'VII.3.count': 430,
  'VII.3.amount': 316.25,
  'VII.4.count': 157,
  'VII.4.amount': 157,
  'VII.5.count': 10,
  'VII.5.amount': 225,
};

export function welfareRange(changes: Readonly<Record<string, unknown>> = {}): unknown[][] {
  const figures: Readonly<Record<string, unknown>> = { ...PUBLISHED, ...changes };
  const rows: unknown[][] = [['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả thực hiện', 'Đạt tỷ lệ (%)']];
  const form = familyOf('lai-chau-appendix')!.forms[0]!;
  for (const programme of form.sections.flatMap(({ lines }) => lines).filter(isProgramme)) {
    rows.push([programme.number, programme.title, '', '', '']);
    for (const { code, label, measure } of programme.indicators)
      rows.push(['-', label, form.measures[measure]?.label, figures[code] ?? '', '-']);
  }
  return rows;
}
