import { comparedForm } from '../../src/narrative/form/against';
import { readPlainText } from '../../src/narrative/read/plain-text';
import type { OpenLines } from '../../src/core/reporting/open-totals';
import { statedFigures } from '../../src/narrative/stated';
import { form, shippedRegister } from '../filled-form';
import { published, words } from './told';

function stated(text: string, open: OpenLines): string[] {
  const against = { ...comparedForm(form, published, shippedRegister), words };
  return statedFigures(readPlainText(text), against, open).map(
    ({ code, value, place, added }) => `${code} ${value} at ${String(place.number)}${added.length > 0 ? ' +' : ''}`,
  );
}

const OPEN = { 'VII.4.amount': ['157', '157000'] };
const COVID = 'Hỗ trợ 157 đoàn viên bị nhiễm Covid-19, số tiền 157.000.000đ.';

test('which of the values of an open line a sentence states, and where', () => {
  expect(stated(`Báo cáo năm 2022\n\n${COVID}`, OPEN)).toEqual(['VII.4.amount 157 at 2']);
});

test('a value that only figures told elsewhere make whole is the line’s', () => {
  const text =
    'Trong Tháng Công nhân đã thăm, tặng 397 suất quà, số tiền 295.750.000đ.\n\nLĐLĐ tỉnh tặng 33 suất, số tiền 20.500.000đ.';
  expect(stated(text, { 'VII.3.amount': ['316.25', '316250'] })).toEqual(['VII.3.amount 316.25 at 1 +']);
});

test.each([
  ['nothing is open', COVID, {}],
  ['another line is open', COVID, { 'VII.5.amount': ['225', '225000'] }],
  ['no value agrees', COVID.replace('157.000.000', '158.000.000'), OPEN],
  ['it is only about so much', COVID.replace('157.000.000', 'gần 158.000.000'), OPEN],
  ['it is of another year', `Kế hoạch năm 2023\n\n${COVID}`, OPEN],
])('says nothing where %s', (_, text, open) => {
  expect(stated(text, open)).toEqual([]);
});
