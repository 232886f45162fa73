import { targetsSheetNames } from '../../../src/core/targets/own-targets';
import type { Workbook } from '../../../src/core/workbook';
import { everybody, received, reportOf } from '../../received-files';
import { filledForm } from '../../filled-form';
import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises, said } from './pair';

const targets = (language: 'vi' | 'en'): Workbook =>
  workbookOf(
    ...Object.values(targetsSheetNames[language]).map((name) =>
      sheetOf([['Mục', 'Nội dung', 'Tam Đường', 'Sìn Hồ']], { name }),
    ),
  );

raises(
  'our-own-targets',
  'a workbook of targets in Vietnamese',
  { workbook: targets('vi') },
  { code: null, cell: null },
);
raises('our-own-targets', 'a workbook of targets in English', { workbook: targets('en') }, { code: null });
passes('our-own-targets', 'another table', {
  workbook: workbookOf(sheetOf([['TT', 'Họ và tên']], { name: 'Căn cứ' })),
});
passes('our-own-targets', 'an appendix behind which somebody keeps the targets', {
  workbook: workbookOf(...filledForm().sheets, ...targets('vi').sheets),
});

test('nothing else is said about it', () => {
  expect(said({ workbook: targets('vi') })).toEqual(['(form) error our-own-targets']);
});

test('among the files it is refused and adds nothing', () => {
  const merged = reportOf([...everybody(), received({ file: 'chi-tieu-tam-duong.xlsx', workbook: targets('vi') })]);
  expect(merged.files.find(({ file }) => file === 'chi-tieu-tam-duong.xlsx')?.status).toBe('refused');
  expect(merged.lines).toEqual(reportOf(everybody()).lines);
});
