import { rule } from './rule';

export const strayLine = rule({
  id: 'stray-line',
  severity: 'warning',
  needs: 'appendix',
  check: ({ appendix: { stray } }) =>
    stray.map(({ at, text, result }) => ({ at, params: { label: text, raw: result } })),
});
