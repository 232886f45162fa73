import * as fc from 'fast-check';
import { familyOf, type FormFamily } from '../../src/forms';
import {
  commonestYear,
  DEFAULT_FORM,
  formOfYear,
  newestYear,
  type FormChoice,
  type YearsOfWorkbook,
} from '../../src/forms/form-of-year';
import { shippedRegister } from '../filled-form';

const shipped = familyOf(DEFAULT_FORM)!;
const [of2022] = shipped.forms;

/** The shipped form, as if there were one for each of these years. */
function familyWith(...years: readonly number[]): FormFamily {
  return { ...shipped, forms: years.map((year) => ({ ...of2022!, year })) };
}

function choice(changes: Partial<FormChoice> = {}): FormChoice {
  return { family: shipped, year: null, extraTargets: null, ...changes };
}

describe('the form and register of a year', () => {
  it('are those of that year', () => {
    const { form, register } = formOfYear(choice({ family: familyWith(2021, 2022, 2023) }), 2022);
    expect(form.year).toBe(2022);
    expect(register).toEqual(shippedRegister);
  });

  it('are the newest where there is none for the year', () => {
    const { form, register } = formOfYear(choice({ family: familyWith(2021, 2099) }), 2030);
    expect(form.year).toBe(2099);
    expect(register.targets).toBeNull();
  });

  it('have the extra targets laid over the shipped ones, of the same year alone', () => {
    const own = { value: '7', source: 'quyết định' };
    const extra = { ...shippedRegister.targets!, branches: { 'tam-duong': { 'I.1': own } } };
    const { register } = formOfYear(choice({ extraTargets: extra }), 2022);
    expect(register.targets?.branches['tam-duong']?.['I.1']).toEqual(own);
    expect(register.targets?.consolidating).toEqual(shippedRegister.targets?.consolidating);
    expect(formOfYear(choice({ extraTargets: { ...extra, year: 2021 } }), 2022).register).toEqual(shippedRegister);
  });

  it('cannot be had of a family without forms', () => {
    expect(() => formOfYear(choice({ family: familyWith() }), 2022)).toThrow(DEFAULT_FORM);
  });
});

test('the newest year is the latest of the family', () => {
  expect(newestYear(familyWith(2021, 2023, 2022))).toBe(2023);
});

const stating = (statedYear: number | null): YearsOfWorkbook => ({ statedYear, year: statedYear ?? 2023 });

describe('the year that most files state', () => {
  it('counts only those that state one, however many others are taken for the newest', () => {
    expect(commonestYear([stating(null), stating(2021), stating(null), stating(null)])).toBe(2021);
  });

  it('is the year whose form fits most of them where none states one', () => {
    const fitting = (year: number): YearsOfWorkbook => ({ statedYear: null, year });
    expect(commonestYear([fitting(2022), fitting(2023), fitting(2022)])).toBe(2022);
  });

  it('is none where none could be read', () => {
    expect(commonestYear([{ year: null }])).toBeNull();
    expect(commonestYear([])).toBeNull();
  });

  it('is the later of two that are stated equally often', () => {
    expect(commonestYear([2021, 2022, 2021, 2022].map(stating))).toBe(2022);
  });

  it('is stated by no fewer files than any other, in whatever order they come', () => {
    const years = fc.array(fc.constantFrom(null, 2020, 2021, 2022), { minLength: 1 });
    fc.assert(
      fc.property(years, (given) => {
        const most = commonestYear(given.map((year) => ({ year })));
        const often = (year: number | null): number => given.filter((one) => one === year).length;
        for (const year of given) if (year !== null) expect(often(most)).toBeGreaterThanOrEqual(often(year));
        expect(commonestYear([...given].reverse().map((year) => ({ year })))).toBe(most);
      }),
    );
  });
});
