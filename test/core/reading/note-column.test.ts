import { readAppendix } from '../../../src/core/read-appendix';
import type { Appendix } from '../../../src/core/appendix';
import { bodies, filledForm, form, type Filling } from '../../filled-form';

function appendixOf(filling: Filling): Appendix {
  const reading = readAppendix(filledForm(filling), { form, bodies });
  if (reading.status !== 'found') throw new Error('not found');
  return reading.appendix;
}

test('a form without a column for notes gets one beside its table', () => {
  const { noteHeading, entries } = appendixOf({});
  expect(noteHeading?.cell).toBe('F4');
  expect(entries['I.1']?.note).toEqual({ at: { sheet: noteHeading?.sheet, cell: 'F6' }, text: '' });
});

test('a form that has one keeps it', () => {
  const workbook = filledForm({});
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const cells = [...sheet.cells, { row: 4, column: 6, type: 'text', value: 'Ghi chú' } as const].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
  const reading = readAppendix({ ...workbook, sheets: [{ ...sheet, cells }] }, { form, bodies });
  expect(reading).toMatchObject({ appendix: { noteHeading: null, entries: { 'I.1': { note: { text: '' } } } } });
});

test('what stands beside the table is not written over', () => {
  const { noteHeading, entries } = appendixOf({
    arrange: (rows) => rows,
    below: [[null, null, null, null, null, 'khác']],
  });
  expect(noteHeading).toBeNull();
  expect(entries['I.1']?.note).toBeNull();
});
