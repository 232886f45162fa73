import { familyOf } from '../../src/forms';
import { checkWorkbook, type CheckedWorkbook } from '../../src/forms/check-workbook';
import { DEFAULT_FORM, newestYear, type FormChoice } from '../../src/forms/form-of-year';
import { filledForm, type Filling } from '../filled-form';
import { workbookOf } from '../workbook-of';

const family = familyOf(DEFAULT_FORM)!;
const older = { ...family, forms: [{ ...family.forms[0]!, year: 2021 }, ...family.forms] };
const choice: FormChoice = { family: older, year: null, extraTargets: null };

function checked(
  filling: Filling,
  more: Partial<FormChoice> = {},
  fileName: string | null = 'a.xlsx',
): CheckedWorkbook {
  return checkWorkbook(filledForm(filling), { ...choice, ...more }, fileName);
}

const OF_2021 = { title: 'PHỤ LỤC SỐ LIỆU NĂM 2021' };

describe('a workbook is checked', () => {
  it('against the form of the year that its title states', () => {
    expect(checked(OF_2021).year).toBe(2021);
    expect(checked({}).year).toBe(2022);
  });

  it('against the year that is asked for, whatever its title states: the difference is a finding', () => {
    const { year, submission } = checked(OF_2021, { year: 2022 });
    expect(year).toBe(2022);
    expect(submission.findings.map(({ rule }) => rule)).toContain('other-year');
    expect(checked(OF_2021).submission.findings.map(({ rule }) => rule)).not.toContain('other-year');
  });

  it('against the year over its results where its title states none', () => {
    expect(checked({ title: 'PHỤ LỤC', headings: { result: 'Kết quả năm 2021' } })).toMatchObject({
      year: 2021,
      statedYear: 2021,
    });
  });

  it('against the form that fits its lines best where it states no year, and says so', () => {
    const { year, statedYear, submission } = checked({ title: 'PHỤ LỤC' }, { family });
    expect([year, statedYear]).toEqual([2022, null]);
    expect(submission.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-year']));
  });

  it('against the form of the year of its targets where it states none; a year that it states comes first', () => {
    const extraTargets = { ...family.targets[0]!, year: 2021 };
    expect(checked({ title: 'PHỤ LỤC' }, { extraTargets })).toMatchObject({ year: 2021, statedYear: null });
    expect(checked({}, { extraTargets }).year).toBe(2022);
  });

  it('against the later of two forms that fit it equally well', () => {
    expect(checked({ title: 'PHỤ LỤC' })).toMatchObject({ year: 2022, statedYear: null });
  });

  it('against the form that fits it where it states a year that has none: that is a finding', () => {
    const { year, submission } = checked({ title: 'PHỤ LỤC SỐ LIỆU NĂM 2019' }, { family });
    expect(year).toBe(2022);
    expect(submission.findings.map(({ rule }) => rule)).toContain('other-year');
  });

  it('against the newest form where it is no form at all', () => {
    expect(checkWorkbook(workbookOf(), choice, null)).toMatchObject({
      year: newestYear(older),
      statedYear: null,
      submission: { appendix: null },
    });
  });

  it('with the targets that were given besides', () => {
    const assigned = { 'tam-duong': { 'I.1': { value: '60', source: 'x' } } };
    const extraTargets = { ...family.targets[0]!, branches: assigned };
    const rules = (more: Partial<FormChoice>): string[] =>
      checked({}, more).submission.findings.map(({ rule }) => rule);
    expect(rules({ extraTargets })).not.toEqual(rules({}));
  });
});

describe('the body', () => {
  const nobody: Filling = { heading: 'Kết quả' };

  it.each(['huyen/phu-luc-tam-duong.xlsx', 'C:\\PL\\phu-luc-tam-duong.xlsx', 'phu-luc-tam-duong.xlsx'])(
    'is known by the name of its file where the heading names none: %s',
    (fileName) => {
      expect(checked(nobody, {}, fileName).submission.bodyId).toBe('tam-duong');
    },
  );

  it('is not known by the name of a folder', () => {
    expect(checked(nobody, {}, 'tam-duong/a.xlsx').submission.bodyId).toBeNull();
  });

  it('is not known of a workbook that was never saved', () => {
    expect(checked(nobody, {}, null).submission.bodyId).toBeNull();
  });
});

test('numbers typed as text are read in the manner of the program that shows them', () => {
  const workbook = filledForm({ changes: { 'VII.2.amount': '140.250' } });
  const reading = (style: 'vietnamese' | 'english'): unknown =>
    checkWorkbook(workbook, choice, null, style).submission.appendix?.entries['VII.2.amount']?.result.reading;
  expect(reading('vietnamese')).toMatchObject({ state: 'value', value: '140250' });
  expect(reading('english')).toMatchObject({ state: 'value', value: '140.25' });
});
