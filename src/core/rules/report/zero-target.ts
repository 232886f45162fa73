import { reportRule } from './report-rule';

export const zeroTarget = reportRule({
  id: 'zero-target',
  severity: 'warning',
  needs: 'branches',
  check: ({ lines }) => lines.filter(({ target }) => target === '0').map(({ code }) => ({ code, params: {} })),
});
