import type { FormRow } from '../../filled-form';
import { passes, raises } from './pair';

function again(result: number | null): (rows: readonly FormRow[]) => readonly FormRow[] {
  return (rows) => rows.flatMap((row) => (row.code === 'I.2' ? [row, { ...row, result }] : [row]));
}

raises(
  'repeated-line',
  'a line with a figure that stands twice',
  { arrange: again(3) },
  { code: 'I.2', cell: 'D8', params: { raw: '3', firstCell: 'D7', firstRaw: '1' }, mend: null },
);
passes('repeated-line', 'a second line that was left blank', { arrange: again(null) });
