import { blockedCodes, hasErrors, isRefused, type Finding, type Severity } from '../../src/core/finding';

function finding(severity: Severity, code: string | null): Finding {
  return { rule: 'some-rule', severity, code, at: null, params: {}, mend: null };
}

test('an error on a figure blocks that figure alone', () => {
  const findings = [finding('error', 'I.1'), finding('warning', 'I.2'), finding('note', 'I.3')];
  expect([...blockedCodes(findings)]).toEqual(['I.1']);
  expect(isRefused(findings)).toBe(false);
  expect(hasErrors(findings)).toBe(true);
});

test('an error on no figure refuses the whole form', () => {
  expect(isRefused([finding('error', null)])).toBe(true);
  expect([...blockedCodes([finding('error', null)])]).toEqual([]);
});

test('warnings and notes neither block nor refuse', () => {
  const findings = [finding('warning', null), finding('warning', 'I.1'), finding('note', null)];
  expect([isRefused(findings), hasErrors(findings), blockedCodes(findings).size]).toEqual([false, false, 0]);
});
