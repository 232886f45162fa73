import { branchesIn, overlayTargets, targetOf, type Bodies } from '../../src/core/register';
import { targetsSchema } from '../../src/core/forms/register-schema';
import { bodies, register, shippedRegister } from '../filled-form';

describe('branchesIn', () => {
  const some: Bodies = {
    consolidating: { id: 'tinh', name: 'Tỉnh', also: [], source: 's' },
    branches: [
      { id: 'a', name: 'A', also: [], until: 2025, source: 's' },
      { id: 'b', name: 'B', also: [], from: 2023, source: 's' },
      { id: 'c', name: 'C', also: [], source: 's' },
    ],
  };

  test.each([
    [2022, 'a, c'],
    [2023, 'a, b, c'],
    [2025, 'a, b, c'],
    [2026, 'b, c'],
  ])('in %i they are %s', (year, ids) => {
    expect(
      branchesIn(some, year)
        .map(({ id }) => id)
        .join(', '),
    ).toBe(ids);
  });

  test('Lai Châu had eleven until the districts ended, and three of them after', () => {
    expect(branchesIn(bodies, 2022)).toHaveLength(11);
    expect(branchesIn(bodies, 2026).map(({ id }) => id)).toEqual(['y-te', 'giao-duc', 'vien-chuc']);
  });
});

describe('targetOf', () => {
  test('gives what is assigned to the province or to a branch', () => {
    expect(targetOf(register, 'lai-chau', 'I.1')).toBe('300');
    expect(targetOf(register, 'tam-duong', 'I.1')).toBe('30');
    expect(targetOf(register, 'tam-duong', 'II.1')).toBe('-');
  });

  test('is null where the register does not say', () => {
    expect(targetOf(register, 'than-uyen', 'I.1')).toBeNull();
    expect(targetOf(register, 'lai-chau', 'VII.1.count')).toBeNull();
    expect(targetOf({ bodies, targets: null }, 'lai-chau', 'I.1')).toBeNull();
  });
});

describe('overlayTargets', () => {
  const more = targetsSchema.parse({
    form: 'lai-chau-appendix',
    year: 2022,
    consolidating: { 'I.1': { value: '301', source: 'QĐ 1' } },
    branches: { 'than-uyen': { 'I.1': { value: '25', source: 'QĐ 2' } } },
  });

  test('what is laid over counts; the rest stays', () => {
    const both = { bodies, targets: overlayTargets(register.targets, more) };
    expect(targetOf(both, 'lai-chau', 'I.1')).toBe('301');
    expect(targetOf(both, 'lai-chau', 'I.2')).toBe('2');
    expect(targetOf(both, 'tam-duong', 'I.1')).toBe('30');
    expect(targetOf(both, 'than-uyen', 'I.1')).toBe('25');
  });

  test('over nothing, it stands alone', () => {
    expect(overlayTargets(null, more)).toBe(more);
  });

  test('welfare stated in both is counted once', () => {
    const { targets } = shippedRegister;
    expect(overlayTargets(targets, targets!).welfareExtras).toEqual(targets!.welfareExtras);
    const other = [{ label: 'Doanh nghiệp tặng', count: '2', amount: '1000000', source: 's' }];
    expect(overlayTargets(targets, { ...more, welfareExtras: other }).welfareExtras).toHaveLength(2);
  });
});
