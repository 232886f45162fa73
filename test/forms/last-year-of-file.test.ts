import { fault } from '../../src/core/fault';
import type { LastYear } from '../../src/core/checking/last-year';
import type { Workbook } from '../../src/core/workbook';
import { familyOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import { lastYearOfOpened, type LastYearReading } from '../../src/forms/last-year-of-file';
import { bodies, filledForm } from '../filled-form';
import { reportWorkbook } from '../report-workbook';
import { sheetOf, workbookOf } from '../workbook-of';

const family = familyOf(DEFAULT_FORM)!;

const read = (workbook: Workbook, fileName = 'nam-truoc.xlsx'): LastYearReading =>
  lastYearOfOpened({ status: 'read', workbook }, fileName, family);

function figuresOf(reading: LastYearReading): LastYear {
  if (reading.status === 'refused') throw new Error(reading.fault?.code ?? 'no figures');
  return reading.figures;
}

test('one body’s appendix gives that body’s figures', () => {
  const figures = figuresOf(read(filledForm({ changes: { 'I.1': '31' } })));
  expect(Object.keys(figures)).toEqual(['tam-duong']);
  expect(figures['tam-duong']).toMatchObject({ 'I.1': '31', 'VII.2.amount': '140.25' });
});

test('where only the file’s name tells whose the appendix is, that counts', () => {
  expect(Object.keys(figuresOf(read(filledForm({ heading: null }), 'thu muc/phu-luc-sin-ho.xlsx')))).toEqual([
    'sin-ho',
  ]);
});

test('a consolidated report gives every body’s figures', async () => {
  const figures = figuresOf(read(await reportWorkbook()));
  expect(new Set(Object.keys(figures))).toEqual(new Set(['lai-chau', ...bodies.branches.map(({ id }) => id)]));
  expect(figures['muong-te']).toMatchObject({ 'I.3': '80' });
});

test('a file that cannot be read says why', () => {
  const unread = fault('pdf', {});
  expect(lastYearOfOpened({ status: 'fault', fault: unread }, 'a.pdf', family)).toEqual({
    status: 'refused',
    fault: unread,
  });
});

test.each([
  ['another table', workbookOf(sheetOf([['TT', 'Họ và tên', 'Chức vụ']]))],
  ['nothing', workbookOf()],
  [
    'a form that nobody filled in',
    filledForm({ arrange: (rows) => rows.map((row) => ({ ...row, result: null, rate: null })) }),
  ],
  ['a form that does not say whose it is', filledForm({ heading: null })],
])('a workbook with %s is refused: there is nothing to compare with', (_, workbook) => {
  expect(read(workbook)).toEqual({ status: 'refused', fault: null });
});
