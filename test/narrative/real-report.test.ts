/** Runs on the published report itself, where the environment says where it lies: THIDUA_REPORT_2022=/path/to/report.txt */
import { readFileSync } from 'node:fs';
import { compared } from './told';

const path = process.env['THIDUA_REPORT_2022'];

(path === undefined ? test.skip : test)('the published report against its own appendix', () => {
  const { claims, findings, rowsTogether } = compared(readFileSync(path ?? '', 'utf8'));
  const is = (verdict: string): string[] =>
    claims.flatMap(({ claim, link, verdict: found }) =>
      found.is === verdict && link && link.of !== 'welfare' ? [`${claim.text} ${link.code}`] : [],
    );
  expect(is('differs')).toEqual([]);
  expect(is('other-scope')).toEqual(['10 I.2']);
  expect(is('measure')).toEqual(['2.080.840.000đ VII.1.amount', '1.402.140.000đ VII.2.amount']);
  expect(is('scope')).toEqual(['397 VII.3.count', '295.750.000đ VII.3.amount']);
  expect(is('reading')).toEqual(['225.000.000đ VII.5.amount', '157.000.000đ VII.4.amount']);
  expect(is('agrees')).toHaveLength(26);
  expect(findings.map(({ check }) => check)).toEqual([
    'spaced-digits',
    'parts-and-whole',
    'zeros-lost',
    'backward-years',
  ]);
  expect(rowsTogether?.allRows).toEqual({ count: '13612', amount: '4181230000' });
});
