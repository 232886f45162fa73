import { linesOf, rule } from './rule';

export const labelNearly = rule({
  id: 'label-nearly',
  severity: 'note',
  check: (context) =>
    linesOf(context)
      .filter(({ entry }) => entry.matched === 'nearly')
      .map(({ indicator, entry: { code, label } }) => ({
        code,
        at: label.at,
        params: { found: label.text, printed: indicator.label },
        mend: { value: indicator.label, certain: true },
      })),
});
