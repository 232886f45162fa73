import type { Cell } from '../../../src/core/workbook';
import { passes, raises, submitted } from './pair';

const old = (value: string, font: string): Omit<Cell, 'row' | 'column'> => ({ type: 'text', value, font });
const TCVN3 = { 'I.1': { label: old('KÕt n¹p ®oµn viªn', '.VnTime') } };
const VNI = { 'I.1': { label: old('Keát naïp ñoaøn vieân', 'VNI-Times') } };

raises(
  'old-encoding-text',
  'a label in TCVN3',
  { changes: TCVN3 },
  {
    code: null,
    cell: 'B6',
    params: { stored: 'KÕt n¹p ®oµn viªn', font: '.VnTime', decoded: 'Kết nạp đoàn viên' },
    mend: { value: 'Kết nạp đoàn viên', certain: true },
  },
);
raises(
  'old-encoding-text',
  'a label in VNI',
  { changes: VNI },
  { cell: 'B6', mend: { value: 'Kết nạp đoàn viên', certain: true } },
);
passes('old-encoding-text', 'the same letters in another font, where they are what they are', {
  above: [[{ type: 'text', value: 'Gruß aus Göttingen', font: 'Times New Roman' }]],
});
passes('old-encoding-text', 'digits and plain letters in an old font, which mean the same', {
  changes: { 'I.1': { result: old('30', '.VnTime') } },
});

test.each([TCVN3, VNI])('the line is read all the same', (changes) => {
  const { appendix } = submitted({ changes });
  expect(appendix?.entries['I.1']?.result.reading).toMatchObject({ state: 'value', value: '30' });
});
