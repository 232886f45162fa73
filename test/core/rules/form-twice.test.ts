import { filledSheet, formRows, type Filling } from '../../filled-form';
import { received, reportOf } from '../../received-files';
import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises, submitted } from './pair';

const on = (name: string, filling: Filling = {}): ReturnType<typeof filledSheet> =>
  filledSheet({ ...filling, sheet: { name, ...filling.sheet } });
const LAST_YEAR = 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2021';
const lastYear = on('PL 2021', { title: LAST_YEAR });
const BLANK = Object.fromEntries(formRows().map(({ code }) => [code, { result: null, rate: null }]));

const twice = { workbook: workbookOf(on('Phụ lục'), on('Nháp', { sheet: { visibility: 'hidden' } })) };
raises('form-twice', 'the form of one year on two sheets', twice, {
  code: null,
  cell: 'D4',
  params: { read: 'Phụ lục', other: 'Nháp', cell: 'D4' },
});
raises(
  'form-twice',
  'a second form that states no year',
  { workbook: workbookOf(on('Phụ lục'), on('Nháp', { title: 'PHỤ LỤC' })) },
  { params: { read: 'Phụ lục', other: 'Nháp' } },
);
passes('form-twice', 'a blank copy of the form', {
  workbook: workbookOf(on('Mẫu', { changes: BLANK }), on('Phụ lục')),
});
passes('form-twice', 'another table beside the form', {
  workbook: workbookOf(
    sheetOf(
      [
        ['TT', 'Nội dung', 'Kết quả'],
        ['1', 'Kết nạp đoàn viên', 5],
      ],
      { name: 'Khác' },
    ),
    filledSheet(),
  ),
});

test('nothing of such a file is merged', () => {
  expect(reportOf([received(twice)]).files[0]?.status).toBe('refused');
});

for (const sheets of [
  [lastYear, on('PL 2022')],
  [on('PL 2022'), lastYear],
])
  raises(
    'form-of-other-year',
    'last year’s form beside this year’s',
    { workbook: workbookOf(...sheets) },
    { code: null, cell: 'D4', params: { read: 'PL 2022', other: 'PL 2021', year: 2021 } },
  );
passes('form-of-other-year', 'the form of one year on two sheets', twice);

test('the sheet of the year asked for is read, whatever stands before it', () => {
  const { appendix, findings } = submitted({ workbook: workbookOf(lastYear, on('PL 2022')) });
  expect(appendix?.sheet).toBe('PL 2022');
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['note form-of-other-year']);
});
