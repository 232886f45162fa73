import { passes, raises, submitted } from './pair';

raises(
  'body-from-file-name',
  'a form without a name in a file that has one',
  { heading: null, fileName: 'PL Sin Ho.xlsx' },
  { code: null, cell: 'D4', params: { fileName: 'PL Sin Ho.xlsx', body: 'sin-ho' }, mend: null },
);
passes('body-from-file-name', 'a form with its own name', { fileName: 'PL Sin Ho.xlsx', body: 'sin-ho' });
passes('body-from-file-name', 'no name anywhere', { heading: null, fileName: 'PL.xlsx' });

test('the figures then count for the body that the file names', () => {
  expect(submitted({ heading: null, fileName: 'PL Sin Ho.xlsx' }).bodyId).toBe('sin-ho');
});
