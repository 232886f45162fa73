import { reportSheetNames } from '../../../src/core/reporting/own-report';
import type { Workbook } from '../../../src/core/workbook';
import { bodies, filledSheet, register } from '../../filled-form';
import { everybody, received, reportOf } from '../../received-files';
import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises, said } from './pair';

/** The province's form with the other sheets of a report behind it. */
function report(language: 'vi' | 'en', body = 'lai-chau'): Workbook {
  const { form, ...others } = reportSheetNames[language];
  const sheets = Object.values(others).map((name) => sheetOf([['x']], { name }));
  return workbookOf(filledSheet({ body, sheet: { name: form } }), ...sheets);
}

raises('our-own-report', 'a report in Vietnamese', { workbook: report('vi') }, { code: null, cell: null });
raises('our-own-report', 'a report in English', { workbook: report('en') }, { code: null });
passes('our-own-report', 'the province’s own form', { body: 'lai-chau' });

// The cluster's register: the province is one of its branches.
const cluster = {
  targets: null,
  bodies: {
    consolidating: { ...bodies.consolidating, id: 'cum-7-tinh', name: 'Cụm thi đua 7 tỉnh', also: [] },
    branches: [bodies.consolidating],
  },
};
passes('our-own-report', 'the province’s report sent to the level above', {
  workbook: report('vi'),
  register: cluster,
});

test('a report sent in as a submission gets that one finding and no other', () => {
  expect(said({ workbook: report('vi'), register })).toEqual(['(form) error our-own-report']);
});

test('a report among the files is refused and adds nothing', () => {
  const merged = reportOf([
    ...everybody(),
    received({ file: 'bao cao.xlsx', body: 'lai-chau', workbook: report('vi'), modified: '2023-01-01T00:00:00Z' }),
  ]);
  expect(merged.files.find(({ file }) => file === 'bao cao.xlsx')?.status).toBe('refused');
  expect(merged.lines).toEqual(reportOf(everybody()).lines);
});
