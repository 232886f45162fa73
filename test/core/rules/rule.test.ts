import { runRule, rule } from '../../../src/core/rules/rule';

test('a finding is what its rule found and what the rule itself knows', () => {
  const at = { sheet: 'Phụ lục', cell: 'D8' };
  const one = rule({
    id: 'one',
    severity: 'warning',
    needs: 'appendix',
    check: () => [
      { code: 'I.1', at, params: { value: '5' }, mend: { value: '6', certain: true } },
      { params: { value: '7' } },
    ],
  });
  expect(runRule(one, {} as never)).toEqual([
    { rule: 'one', severity: 'warning', code: 'I.1', at, params: { value: '5' }, mend: { value: '6', certain: true } },
    { rule: 'one', severity: 'warning', code: null, at: null, params: { value: '7' }, mend: null },
  ]);
});
