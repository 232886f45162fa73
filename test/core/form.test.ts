import { dongPerUnit, indicatorOf, indicatorsOf, isProgramme, sectionOf } from '../../src/core/form';
import { formSchema } from '../../src/core/forms/form-schema';
import formJson from '../../src/forms/lai-chau-appendix/form-2022.json';

const form = formSchema.parse(formJson);

test('figures come in the order in which they are printed, those of programmes among them', () => {
  const codes = indicatorsOf(form).map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual(['I.1', 'I.2', 'I.3']);
  expect(codes.slice(14, 18)).toEqual(['VI.1', 'VII.1.count', 'VII.1.amount', 'VII.2.count']);
  expect(codes.at(-1)).toBe('VII.6.d');
});

test('a figure is found by its code, and so is the section it stands in', () => {
  expect(indicatorOf(form, 'VII.1.amount')?.label).toBe('Số tiền');
  expect(sectionOf(form, 'VII.1.amount')?.code).toBe('VII');
  expect(sectionOf(form, 'IV.6')?.code).toBe('IV');
});

test('a code that is no figure’s finds nothing', () => {
  for (const code of ['VII', 'VII.1', 'I.9', '']) {
    expect(indicatorOf(form, code)).toBeNull();
    expect(sectionOf(form, code)).toBeNull();
  }
});

test('an amount knows its worth in đồng; a count has none', () => {
  expect(dongPerUnit(form, indicatorOf(form, 'VII.3.amount')!)).toBe('1000000');
  expect(dongPerUnit(form, indicatorOf(form, 'VII.3.count')!)).toBeNull();
});

test('a programme is told from a figure', () => {
  const [first] = form.sections.at(-1)!.lines;
  expect(isProgramme(first!)).toBe(true);
  expect(isProgramme(form.sections[0]!.lines[0]!)).toBe(false);
});

test('other wordings may be left out', () => {
  expect(indicatorOf(form, 'I.1')?.also).toBeUndefined();
});
