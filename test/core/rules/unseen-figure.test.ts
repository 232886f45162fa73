import type { Cell } from '../../../src/core/workbook';
import { passes, raises } from './pair';

const unseen = (type: Cell['type'], value: string): { result: Omit<Cell, 'row' | 'column'> } => ({
  result: { type, value, unseen: true },
});

raises(
  'unseen-figure',
  'figures in the colour of their own cell, typed as numbers or as text',
  { changes: { 'I.1': unseen('number', '35'), 'I.3': unseen('text', '80') } },
  { code: 'I.1', cell: 'D6', params: { raw: '35' }, mend: null },
  { code: 'I.3', cell: 'D8', params: { raw: '80' }, mend: null },
);
passes('unseen-figure', 'a dash that nobody sees, a figure that is unclear anyhow, and a label', {
  changes: {
    'II.1': unseen('text', '-'),
    'I.1': unseen('text', 'gần 30'),
    'I.2': { label: { type: 'text', value: 'Thành lập CĐCS trong doanh nghiệp', unseen: true } },
  },
});
