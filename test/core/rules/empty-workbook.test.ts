import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises, said } from './pair';

raises(
  'empty-workbook',
  'a workbook without a single cell',
  { workbook: workbookOf(sheetOf([])) },
  { code: null, cell: null, params: {} },
);
passes('empty-workbook', 'a workbook with anything in it', { workbook: workbookOf(sheetOf([['x']])) });

test('nothing else is said about it', () => {
  expect(said({ workbook: workbookOf() })).toEqual(['(form) error empty-workbook']);
});
