import { withoutNumbering } from '../text';
import { linesOf, rule } from './rule';

/** The form's own words behind the numbering that the branch put in front of its own. */
function putBack(found: string, printed: string): string {
  return found.slice(0, found.length - withoutNumbering(found).length) + printed;
}

export const labelNearly = rule({
  id: 'label-nearly',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    linesOf(context)
      .filter(({ entry }) => entry.matched === 'nearly')
      .map(({ indicator, entry: { code, label } }) => ({
        code,
        at: label.at,
        params: { found: label.text, printed: indicator.label },
        mend: { value: putBack(label.text, indicator.label), certain: true, as: 'text' },
      })),
});
