import fc from 'fast-check';
import { check } from '../../src/core/check';
import type { Cell, CellType, Sheet } from '../../src/core/workbook';
import { filledForm, filledSheet, form, register } from '../filled-form';
import { workbookOf, type Typed } from '../workbook-of';
import { submitted } from './rules/pair';

test('a submission is the form, its body and its findings', () => {
  const { appendix, bodyId, findings } = submitted({ changes: { 'I.1': -5 } });
  expect(appendix?.sheet).toBe('Phụ lục');
  expect(bodyId).toBe('tam-duong');
  expect(findings).toContainEqual({
    rule: 'negative-figure',
    severity: 'error',
    code: 'I.1',
    at: { sheet: 'Phụ lục', cell: 'D6' },
    params: { value: '-5' },
    mend: null,
  });
});

test('a workbook without the form is of the body that its file names, and says why it does not count', () => {
  const { appendix, bodyId, findings } = submitted({ workbook: workbookOf(), fileName: 'Tam Duong.xlsx' });
  expect(appendix).toBeNull();
  expect(bodyId).toBe('tam-duong');
  expect(findings.map(({ rule }) => rule)).toEqual(['empty-workbook']);
});

test('the name in the form counts before the name of the file', () => {
  expect(submitted({ body: 'tan-uyen', fileName: 'Than Uyen.xlsx' }).bodyId).toBe('tan-uyen');
});

test('the office’s way of writing is passed on', () => {
  const workbook = filledForm({ changes: { 'VII.3.amount': '30.000' } });
  const known = check(workbook, { form, register, fileName: null, style: 'english' });
  const unknown = check(workbook, { form, register, fileName: null });
  expect(known.findings.map(({ rule }) => rule)).toEqual(['number-as-text']);
  expect(unknown.findings.map(({ rule }) => rule)).toEqual(['ambiguous-separator']);
});

describe('any workbook of plain data', () => {
  const types: readonly CellType[] = ['number', 'text', 'boolean', 'error', 'date'];
  const headingsAndLabels = [
    ...Object.values(form.headings).flat(),
    ...filledSheet().cells.map(({ value }) => value),
    'LĐLĐ huyện Tân Uyên',
  ];
  const value = fc.oneof(fc.constantFrom(...headingsAndLabels), fc.string({ unit: 'binary', maxLength: 20 }));
  const cell = fc.record(
    {
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 6 }),
      type: fc.constantFrom(...types),
      value,
      formula: fc.string({ maxLength: 10 }),
      percent: fc.constant(true as const),
    },
    { requiredKeys: ['row', 'column', 'type', 'value'] },
  );
  const inOrder = (cells: readonly Cell[]): Cell[] => [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

  test('is checked without throwing', () => {
    const sheets = fc.array(
      fc.record({
        name: fc.string({ maxLength: 8 }),
        visibility: fc.constantFrom('visible', 'hidden', 'very-hidden' as const),
        cells: fc.array(cell, { maxLength: 60 }).map(inOrder),
        merges: fc.constant([]),
        hiddenRows: fc.constant([]),
        hiddenColumns: fc.constant([]),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(sheets, (some: readonly Sheet[]) => {
        const { findings } = check(workbookOf(...some), { form, register, fileName: 'a.xlsx' });
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });

  test('with anything at all in the results of the form is checked without throwing', () => {
    const typed: fc.Arbitrary<Typed> = fc.record({
      type: fc.constantFrom(...types),
      value: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+eE% đ')) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 29, maxLength: 29 }), (results) => {
        let next = 0;
        const arranged = filledForm({
          arrange: (rows) => rows.map((row) => ({ ...row, result: results[next++ % 29]! })),
        });
        expect(check(arranged, { form, register, fileName: 'a.xlsx' }).appendix).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
