import type { Sheet, Workbook } from '../../../src/core/workbook';
import { filledSheet, type Changes } from '../../filled-form';
import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises } from './pair';

const withSheet = (sheet: Partial<Sheet>, changes: Changes = {}): Workbook =>
  workbookOf(filledSheet({ changes }), sheetOf([['Cộng', 30, 12]], { name: "Tính '22", ...sheet }));

const pointing = { type: 'number', value: '30', formula: "'Tính ''22'!B1" } as const;

describe('figure-from-hidden-sheet', () => {
  raises(
    'figure-from-hidden-sheet',
    'a result that a formula takes from a hidden sheet',
    { workbook: withSheet({ visibility: 'hidden' }, { 'I.1': { result: pointing } }) },
    { code: 'I.1', cell: 'D6', params: { raw: '30', sheet: "Tính '22" }, mend: null },
  );
  passes('figure-from-hidden-sheet', 'the same from a sheet that everybody sees', {
    workbook: withSheet({}, { 'I.1': { result: pointing } }),
  });
  passes('figure-from-hidden-sheet', 'a formula within the form', {
    workbook: withSheet({ visibility: 'hidden' }, { 'I.1': { result: { ...pointing, formula: 'D7+D8' } } }),
  });
});

describe('hidden-sheet-figures', () => {
  raises(
    'hidden-sheet-figures',
    'a hidden sheet with numbers that no result takes',
    { workbook: withSheet({ visibility: 'hidden' }) },
    { code: null, cell: 'B1', params: { sheet: "Tính '22", figures: 2 } },
  );
  raises(
    'hidden-sheet-figures',
    'one that Excel’s own menu does not show',
    { workbook: withSheet({ visibility: 'very-hidden' }) },
    { cell: 'B1' },
  );
  passes('hidden-sheet-figures', 'a hidden list of words', {
    workbook: withSheet({ visibility: 'hidden', cells: sheetOf([['Có', 'Không']]).cells }),
  });
  passes('hidden-sheet-figures', 'a sheet that everybody sees', { workbook: withSheet({}) });
  passes('hidden-sheet-figures', 'a sheet that a result takes its figure from, which has its own finding', {
    workbook: withSheet({ visibility: 'hidden' }, { 'I.1': { result: pointing } }),
  });
});
