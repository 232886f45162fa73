import type { FormRow } from '../../filled-form';
import { received, reportOf } from '../../received-files';
import { passes, raises } from './pair';

/** A row right below the line of a code. */
const below =
  (code: string, row: Partial<FormRow>) =>
  (rows: readonly FormRow[]): FormRow[] =>
    rows.flatMap((one) => (one.code === code ? [one, { code: '', section: '', ...row }] : [one]));

const split = { arrange: below('I.1', { result: 5 }) };

describe('figure-outside-lines', () => {
  raises('figure-outside-lines', 'a second row under one label', split, {
    code: 'I.1',
    cell: 'D7',
    params: { raw: '5', above: 'Kết nạp đoàn viên' },
  });
  raises(
    'figure-outside-lines',
    'a figure that slipped one row down',
    { changes: { 'VII.6.d': { result: null } }, arrange: below('VII.6.d', { result: '30' }) },
    { code: 'VII.6.d', params: { raw: '30' } },
  );
  raises(
    'figure-outside-lines',
    'a figure below an empty row',
    { arrange: (rows) => below('I.1', {})(below('I.1', { result: 5 })(rows)) },
    { code: 'I.1', cell: 'D8' },
  );
  passes('figure-outside-lines', 'an empty row, a dash, and what is written below the table', {
    arrange: (rows) => below('I.1', {})(below('I.2', { result: '-' })(rows)),
    below: [[], [null, null, null, 'CHỦ TỊCH'], [], [null, null, null, 1]],
  });
  passes('figure-outside-lines', 'the row that numbers the columns', {
    arrange: (rows) => [
      { code: '', section: '', number: 1, label: '2', measure: '3', result: 4, rate: '5=4/3' },
      ...rows,
    ],
  });

  test('the line above does not count until a person has decided', () => {
    const line = reportOf([received(split)]).lines.find(({ code }) => code === 'I.1');
    expect(line?.contributions.find(({ body }) => body === 'tam-duong')?.state).toBe('blocked');
  });
});

raises(
  'figure-without-line',
  'a figure above the first line',
  { arrange: below('I', { result: 7 }) },
  { code: null, cell: 'D6', params: { raw: '7' } },
);
passes('figure-without-line', 'a figure below a line', split);

raises(
  'figure-on-title',
  'figures beside the titles of a section and a programme',
  { changes: { I: { result: 7 }, 'VII.3': { result: '40' } } },
  { code: null, cell: 'D5', params: { raw: '7', title: 'VỀ TỔ CHỨC' } },
  { params: { raw: '40', title: 'Tháng Công nhân' } },
);
passes('figure-on-title', 'a dash there', { changes: { I: { result: '-' } } });
