import { figureInMeasure, measureLabels } from '../../../src/core/figures/measure';
import { form } from '../../filled-form';

test.each([
  ['triệu đồng', 'money', '1000000'],
  ['Trđ', 'money', '1000000'],
  ['đồng', 'money', '1'],
  ['tỉ đồng', 'money', '1000000000'],
])('“%s” is money', (word, kind, dong) => {
  expect(figureInMeasure(word, [form])).toEqual({ kind, dong });
});

test.each([
  ['Người', 'count'],
  ['NGƯỜI', 'count'],
  ['cuộc', 'count'],
  ['suất', 'count'],
  ['Doanh nghiệp', 'count'],
  ['tỉ lệ', 'share'],
  ['%', 'share'],
  ['phần trăm', 'share'],
  ['Đạt', 'judgement'],
])('“%s” is a %s', (word, kind) => {
  expect(figureInMeasure(word, [form])?.kind).toBe(kind);
});

test.each(['kg', '', '?', 'người một năm'])('no form has a measure “%s”', (word) => {
  expect(figureInMeasure(word, [form])).toBeNull();
});

test('a count takes its measure’s own words behind the number', () => {
  expect(figureInMeasure('suất', [form])?.measureWords).toContain('Xuất');
});

test('the labels are those that the form prints', () => {
  expect(measureLabels([form, form])).toEqual(Object.values(form.measures).map(({ label }) => label));
});
