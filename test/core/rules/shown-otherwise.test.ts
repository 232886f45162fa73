import type { Cell } from '../../../src/core/workbook';
import { passes, raises, said } from './pair';

const shown = (value: string, as: string): { result: Omit<Cell, 'row' | 'column'> } => ({
  result: { type: 'number', value, shown: as },
});

raises(
  'shown-otherwise',
  'figures that their format shows smaller or larger, or not at all',
  { changes: { 'I.1': shown('30000', '30'), 'I.3': shown('80', '8000'), 'VII.4.amount': shown('15', '') } },
  { code: 'I.1', cell: 'D6', params: { raw: '30000', shown: '30' }, mend: null },
  { code: 'I.3', cell: 'D8', params: { raw: '80', shown: '8000' }, mend: null },
  { code: 'VII.4.amount', cell: 'D38', params: { raw: '15', shown: '' }, mend: null },
);
raises(
  'shown-otherwise',
  'an amount shown in units that are not the form’s',
  { changes: { 'VII.4.amount': shown('15', '15 nghìn'), 'VII.3.amount': shown('30000000', '30 triệu') } },
  { code: 'VII.3.amount', cell: 'D35', params: { raw: '30000000', shown: '30 triệu' } },
  { code: 'VII.4.amount', cell: 'D38', params: { raw: '15', shown: '15 nghìn' } },
);
passes('shown-otherwise', 'an amount shown with the form’s own unit', {
  changes: { 'VII.4.amount': shown('15', '15 triệu'), 'VII.3.amount': shown('30', '30 triệu đồng') },
});
passes('shown-otherwise', 'a cell that holds no clear figure, whatever it shows', {
  changes: { 'I.1': { result: { type: 'text', value: 'gần 30', shown: '' } } },
});

test('what is shown otherwise counts as it is stored', () => {
  expect(said({ changes: { 'I.1': shown('30', '30000') } })).toEqual(['I.1 warning shown-otherwise']);
});
