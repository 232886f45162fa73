import { indicatorsOf } from '../../src/core/form';
import { labelKey } from '../../src/core/text';
import { familyOf } from '../../src/forms';
import { narrativeWordsOf } from '../../src/forms/narrative-words';

const words = narrativeWordsOf('lai-chau-appendix')!;

test('the words of the shipped form are of lines that it has, or had in another year', () => {
  const { forms } = familyOf('lai-chau-appendix')!;
  const codes = new Set(forms.flatMap((form) => indicatorsOf(form).map(({ code }) => code)));
  for (const { code, amount } of words.told)
    expect([code, amount].filter((one) => one !== undefined && !codes.has(one))).toEqual([]);
});

test('each indicator is told once', () => {
  const codes = words.told.flatMap(({ code, amount }) => [code, ...(amount === undefined ? [] : [amount])]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('no wording stands for two things', () => {
  const all = words.synonyms.flatMap((one) => one.map(labelKey));
  expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
});

test('another form has none yet', () => {
  expect(narrativeWordsOf('another-form')).toBeNull();
});
