import { passes, raises, submitted } from './pair';

raises('body-unnamed', 'no name in the form or in the file’s name', { heading: null }, { code: null, cell: 'D4' });
raises('body-unnamed', 'an open workbook without a name', { heading: null, fileName: null }, { cell: 'D4' });
passes('body-unnamed', 'a name in the form alone', {});
passes('body-unnamed', 'a name in the file’s name alone', { heading: null, fileName: 'Muong Te.xlsx' });

test('nobody can tell whose figures they are', () => {
  expect(submitted({ heading: null }).bodyId).toBeNull();
});
