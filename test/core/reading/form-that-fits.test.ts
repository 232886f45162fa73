import { formThatFits } from '../../../src/core/reading/form-that-fits';
import type { Form } from '../../../src/core/form';
import { familyOf } from '../../../src/forms';
import { bodies, filledForm, form } from '../../filled-form';
import { workbookOf } from '../../workbook-of';

const { forms } = familyOf('lai-chau-appendix')!;
/** The form of 2022 as if it were of that year. */
const as = (year: number): Form => ({ ...form, year });

test('what the title states decides, whatever its lines fit better', () => {
  const workbook = filledForm({ title: 'PHỤ LỤC SỐ LIỆU NĂM 2023' });
  expect(formThatFits(workbook, forms, bodies)).toMatchObject({ form: { year: 2023 }, statedYear: 2023 });
});

test('then what stands over the results', () => {
  const workbook = filledForm({ title: 'PHỤ LỤC', headings: { result: 'Kết quả năm 2023' } });
  expect(formThatFits(workbook, forms, bodies)).toMatchObject({ form: { year: 2023 }, statedYear: 2023 });
});

test('then the form with more of its lines, however new another is', () => {
  expect(formThatFits(filledForm({ title: null }), forms, bodies)).toMatchObject({
    form: { year: 2022 },
    statedYear: null,
  });
});

test('the later of two that have as many', () => {
  const of = (years: readonly number[]): number | undefined =>
    formThatFits(filledForm({ title: null }), years.map(as), bodies)?.form.year;
  expect(of([2024, 2022])).toBe(2024);
  expect(of([2022, 2024])).toBe(2024);
});

test('a year without a form states nothing', () => {
  const workbook = filledForm({ title: 'PHỤ LỤC SỐ LIỆU NĂM 2019' });
  expect(formThatFits(workbook, forms, bodies)).toMatchObject({ form: { year: 2022 }, statedYear: null });
});

test('a workbook that holds none of them fits none', () => {
  expect(formThatFits(workbookOf(), forms, bodies)).toBeNull();
});
