import type { Cell } from '../../../src/core/workbook';
import { passes, raises } from './pair';

const struck = (type: Cell['type'], value: string): { result: Omit<Cell, 'row' | 'column'> } => ({
  result: { type, value, struck: true },
});

raises(
  'struck-out-figure',
  'figures crossed out from end to end, typed as numbers or as text',
  { changes: { 'I.1': struck('number', '35'), 'I.3': struck('text', '80') } },
  { code: 'I.1', cell: 'D6', params: { raw: '35' }, mend: null },
  { code: 'I.3', cell: 'D8', params: { raw: '80' }, mend: null },
);
passes('struck-out-figure', 'a dash crossed out, a figure that is unclear anyhow, and a label crossed out', {
  changes: {
    'II.1': struck('text', '-'),
    'I.1': struck('text', 'gần 30'),
    'I.2': { label: { type: 'text', value: 'Thành lập CĐCS trong doanh nghiệp', struck: true } },
  },
});
