import { readNotice, readNoticeSeverity } from '../../../src/core/reading/read-notice';
import type { ReadNotice, Workbook } from '../../../src/core/workbook';
import { filledForm } from '../../filled-form';
import { submitted } from '../rules/pair';

function withNotices(...notices: readonly ReadNotice[]): Workbook {
  return { ...filledForm({ columns: ['number', 'label', 'measure', 'target', 'result', 'rate'] }), notices };
}

/** Only what the reader met; the rules have their own tests. */
function told(...notices: readonly ReadNotice[]): string[] {
  return submitted({ workbook: withNotices(...notices) })
    .findings.filter(({ rule }) => rule in readNoticeSeverity)
    .map(({ rule, severity, code, at }) => `${rule} ${severity} ${code ?? '-'} ${at?.cell ?? '-'}`);
}

test('a doubt about a result is an error on its figure', () => {
  expect(told(readNotice('repeated-cell', 'Phụ lục', 'E6', { kept: '30', other: '31' }))).toEqual([
    'repeated-cell error I.1 E6',
  ]);
});

test('the same doubt about a rate, a target or another cell is a warning', () => {
  const kinds = ['F6', 'D6', 'H60'].map((cell) =>
    readNotice('repeated-cell', 'Phụ lục', cell, { kept: '1', other: '2' }),
  );
  expect(told(...kinds)).toEqual([
    'repeated-cell warning I.1 D6',
    'repeated-cell warning - H60',
    'repeated-cell warning I.1 F6',
  ]);
});

test('a result of too many digits is told by its own error; any other number too large, as it was read', () => {
  const large = (cell: string): ReadNotice => readNotice('number-too-large', 'Phụ lục', cell, { text: '1.4E+20' });
  const { sheets, ...rest } = withNotices(large('E6'), large('E8'));
  const [sheet] = sheets;
  const cells = sheet!.cells.map((cell) =>
    cell.row === 6 && cell.column === 5 ? { ...cell, value: '1.4E+20' } : cell,
  );
  expect(
    submitted({ workbook: { ...rest, sheets: [{ ...sheet!, cells }] } })
      .findings.filter(({ rule }) => rule === 'number-too-large' || rule === 'too-many-digits')
      .map(({ rule, at }) => `${rule} ${at?.cell ?? '-'}`)
      .sort(),
  ).toEqual(['number-too-large E8', 'too-many-digits E6']);
});

test('what the whole workbook has is told without a cell', () => {
  expect(told(readNotice('macros', null, null, {}))).toEqual(['macros warning - -']);
});

test('what stands on another sheet than the form’s is not told', () => {
  expect(told(readNotice('repeated-cell', 'Khác', 'E6', { kept: '1', other: '2' }))).toEqual([]);
});

test('what a rule says with more to the point is not said twice', () => {
  const result = { type: 'error', value: '#REF!' } as const;
  const workbook = {
    ...filledForm({ changes: { 'I.1': { result } } }),
    notices: [readNotice('error-value', 'Phụ lục', 'D6', { error: '#REF!' })],
  };
  const rules = submitted({ workbook }).findings.map(({ rule, params }) => [rule, params]);
  expect(rules).toEqual([['error-value', { raw: '#REF!', candidates: [], because: [], measure: 'Người' }]]);
});

test('the facts go on as they are', () => {
  const [finding] = submitted({
    workbook: withNotices(readNotice('formula-without-value', 'Phụ lục', 'E6', { formula: 'SUM(A1)' })),
  }).findings;
  expect(finding).toEqual({
    rule: 'formula-without-value',
    severity: 'error',
    code: 'I.1',
    at: { sheet: 'Phụ lục', cell: 'E6' },
    params: { formula: 'SUM(A1)' },
    mend: null,
  });
});
