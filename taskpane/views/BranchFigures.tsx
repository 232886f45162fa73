import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Form } from '../../src/core/form';
import type { Contribution, ReportLine } from '../../src/core/report';
import { shareOf } from '../state/merge-view';
import { figureWords } from './figure-words';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 4px', width: '40%' },
  value: { textAlign: 'right', padding: '2px 4px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  lane: { width: '30%', padding: '2px 4px' },
  bar: { display: 'block', width: '100%', height: '12px', forcedColorAdjust: 'none' },
  lacking: { color: tokens.colorStatusDangerForeground1 },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** One figure, branch by branch: table and chart in one, so that whoever cannot see the bars reads the same. */
export function BranchFigures({
  line: { code, contributions },
  form,
  label,
}: {
  readonly line: ReportLine;
  readonly form: Form | null;
  readonly label: string;
}): ReactElement {
  const pane = usePane();
  const { texts } = pane;
  const styles = useStyles();
  const values = contributions.map(({ value }) => value);
  return (
    <table className={styles.table} aria-label={`${texts.merge.byBranch}: ${label}`}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, styles.head)}>
            {texts.merge.body}
          </th>
          <th scope="col" className={mergeClasses(styles.value, styles.head)}>
            {texts.merge.result}
          </th>
          <td />
          <th scope="col" className={mergeClasses(styles.value, styles.head)}>
            {texts.merge.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {contributions.map((one) => (
          <BranchRow
            key={one.body}
            one={one}
            share={shareOf(one.value, values)}
            figure={(value) => figureWords(pane, form, code, value)}
          />
        ))}
      </tbody>
    </table>
  );
}

const LACKING: ReadonlySet<Contribution['state']> = new Set(['blank', 'blocked', 'no-line', 'missing']);

function BranchRow({
  one,
  share,
  figure,
}: {
  readonly one: Contribution;
  readonly share: number;
  readonly figure: (value: string) => string;
}): ReactElement {
  const { texts, body, number } = usePane();
  const styles = useStyles();
  const isLacking = LACKING.has(one.state);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {body(one.body)}
      </th>
      <td className={mergeClasses(styles.value, isLacking && styles.lacking)}>
        {one.value === null ? texts.merge.states2[one.state] : figure(one.value)}
      </td>
      <td className={styles.lane} aria-hidden>
        <Bar share={share} />
      </td>
      <td className={styles.value}>{one.rate === null ? '' : number(one.rate)}</td>
    </tr>
  );
}

function Bar({ share }: { readonly share: number }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" focusable="false">
      <rect
        x="0"
        y="1"
        width={Math.max(share > 0 ? 1 : 0, share * 100)}
        height="10"
        fill={tokens.colorBrandBackground}
      />
    </svg>
  );
}
