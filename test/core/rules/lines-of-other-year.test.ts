import { formOf, familyOf } from '../../../src/forms';
import { form } from '../../filled-form';
import { indicatorOf } from '../../../src/core/form';
import { found, passes, raises, said } from './pair';

const title = 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2023';
const next = formOf(familyOf('lai-chau-appendix')!, 2023)!;

/** Lines that the form of 2023 words otherwise. */
const RENAMED = ['I.1', 'I.2', 'V.1', 'VI.1'];
const changes = Object.fromEntries(RENAMED.map((code) => [code, { label: indicatorOf(next, code)!.label }]));

raises(
  'lines-of-other-year',
  'an appendix of the year after, its title and its lines',
  { title, changes },
  { code: null, cell: 'A1', params: { found: 2023, expected: form.year }, mend: null },
);
passes('lines-of-other-year', 'this year’s lines under another year’s title', { title });
passes('lines-of-other-year', 'another year’s lines under this year’s title', { changes });

test('the lines that follow from it are not told', () => {
  expect(said({ title, changes })).toEqual(['(form) error lines-of-other-year']);
});

test('where only the title is wrong, what is wrong with the figures is told beside it', () => {
  expect(said({ title, changes: { 'I.3': { result: -5 } } })).toEqual(
    expect.arrayContaining(['(form) error other-year', 'I.3 error negative-figure']),
  );
  expect(found('missing-line', { changes }).map(({ code }) => code)).toEqual(expect.arrayContaining(['I.1']));
});
