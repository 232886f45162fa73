import { filledForm } from '../../filled-form';
import { passes, raises, said } from './pair';

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
  passes('linked-figure', 'one calculated in its own sheet, as OpenDocument writes it', {
    changes: { 'I.1': calculated('[.E45]*0.25') },
  });
  passes('linked-figure', 'a column of a table in the workbook', {
    changes: { 'I.1': calculated('SUM(DanhSach[Số người])') },
  });
  raises(
    'linked-figure',
    'another file, as OpenDocument writes it',
    { changes: { 'I.1': calculated("['file:///C:/a.ods'#$PL.E5]") } },
    { code: 'I.1' },
  );
});

describe('uncalculated-figure', () => {
  const uncalculated = { result: { type: 'error', value: '', formula: 'D7+D8' } } as const;
  const notice = { id: 'formula-without-value', sheet: 'Phụ lục', cell: 'D6', params: { formula: 'D7+D8' } };
  const workbook = { ...filledForm({ changes: { 'I.1': uncalculated } }), notices: [notice] };
  raises('uncalculated-figure', 'a formula that no program has calculated', { workbook }, { code: 'I.1', cell: 'D6' });
  passes('uncalculated-figure', 'a formula that shows an error', {
    changes: { 'I.1': { result: { type: 'error', value: '#REF!', formula: 'D7+D8' } } },
  });

  test('that is all that is said of it', () => {
    expect(said({ workbook })).toEqual(['I.1 error uncalculated-figure']);
  });

  test('of a rate without its result, the reader’s own notice is told', () => {
    const ofRate = { ...filledForm(), notices: [{ ...notice, cell: 'E6' }] };
    expect(said({ workbook: ofRate })).toEqual(['I.1 warning formula-without-value']);
  });
});
