import { passes, raises } from './pair';

const calculated = (formula: string): { result: { type: 'number'; value: string; formula: string } } => ({
  result: { type: 'number', value: '30', formula },
});
const linked = "'[Năm 2022.xlsx]Phụ lục'!$D$8";

describe('formula-figure', () => {
  raises(
    'formula-figure',
    'a result that is calculated in the workbook',
    { changes: { 'I.1': calculated('SUM(H6:H9)') } },
    { code: 'I.1', cell: 'D6', params: { formula: 'SUM(H6:H9)', raw: '30' }, mend: null },
  );
  raises(
    'formula-figure',
    'a formula that the file does not name',
    { changes: { 'I.1': calculated('') } },
    { code: 'I.1' },
  );
  passes('formula-figure', 'a figure that was typed, and one taken from another file', {
    changes: { 'I.1': calculated(linked) },
  });
});

describe('linked-figure', () => {
  raises(
    'linked-figure',
    'a result that is taken from another file',
    { changes: { 'I.1': calculated(linked), 'I.2': calculated('[1]Sheet1!A1+1') } },
    { code: 'I.1', cell: 'D6', params: { formula: linked, raw: '30' } },
    { code: 'I.2', cell: 'D7' },
  );
  passes('linked-figure', 'one taken from another sheet', { changes: { 'I.1': calculated("'Số liệu'!D8") } });
});
