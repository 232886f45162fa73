import { isOwnTargets, targetsSheetNames } from '../../../src/core/targets/own-targets';
import { sheetOf, workbookOf } from '../../workbook-of';

const named = (...names: readonly string[]): boolean =>
  isOwnTargets(workbookOf(...names.map((name) => sheetOf([['x']], { name }))));

test.each(Object.values(targetsSheetNames))('sheets named %j are a workbook of targets of ours', (names) => {
  expect(named(...Object.values(names))).toBe(true);
  expect(named(...Object.values(names).reverse(), 'Ghi chép')).toBe(true);
  expect(named(...Object.values(names).map((name) => `${name.normalize('NFD')} `))).toBe(true);
});

test.each([[['Chỉ tiêu giao']], [['Chỉ tiêu giao', 'How they were split']], [['Phụ lục', 'Cách chia']], [[]]])(
  '%j are not',
  (names) => {
    expect(named(...names)).toBe(false);
  },
);
