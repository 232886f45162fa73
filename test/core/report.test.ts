import { lineOf, missingBodies } from '../../src/core/report';
import { everybody, reportOf } from '../received-files';

const report = reportOf(everybody().filter(({ file }) => file !== 'y-te.xlsx' && file !== 'lai-chau.xlsx'));

test('the bodies that sent nothing are named, the province among them', () => {
  expect(missingBodies(report)).toEqual(['y-te', 'lai-chau']);
});

test('a line is found by its code', () => {
  expect(lineOf(report, 'VII.5.amount')?.code).toBe('VII.5.amount');
  expect(lineOf(report, 'VII.5')).toBeNull();
});
