import { familyOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import { targetsIssues } from '../../src/forms/targets-issues';

const family = familyOf(DEFAULT_FORM)!;
const targets = family.targets[0]!;
const one = { value: '1', source: 'x' };

test('targets of a form that ships fit it', () => {
  expect(targetsIssues(targets, family)).toEqual([]);
  expect(targetsIssues({ ...targets, branches: { 'tam-duong': { 'I.1': one } } }, family)).toEqual([]);
});

test('targets of another form, or of a year without a form, fit nothing', () => {
  expect(targetsIssues({ ...targets, form: 'khac' }, family)).toEqual([
    'form: "khac" is another form than "lai-chau-appendix"',
  ]);
  expect(targetsIssues({ ...targets, year: 2021 }, family)).toEqual([
    `year: there is no form of 2021; there are forms of ${family.forms.map(({ year }) => year).join(', ')}`,
  ]);
});

test('every unit and line that does not exist is named, each once', () => {
  const branches = { 'khong-co': { 'IX.1': one }, 'tam-duong': { 'IX.1': one, 'I.1': one } };
  expect(targetsIssues({ ...targets, branches, consolidating: { 'X.2': one } }, family)).toEqual([
    'branches.khong-co: no unit has this id',
    'X.2: no line of the form has this code',
    'IX.1: no line of the form has this code',
  ]);
});
