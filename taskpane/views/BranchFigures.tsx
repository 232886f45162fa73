import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lineOf, type Contribution, type Report } from '../../src/core/report';
import { shareOf } from '../state/merge-view';
import { usePane } from './pane-context';
import { useLabels } from './use-labels';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground3, padding: '2px 4px' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 4px', width: '40%' },
  value: { textAlign: 'right', padding: '2px 4px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  lane: { width: '30%', padding: '2px 4px' },
  bar: { display: 'block', width: '100%', height: '12px', forcedColorAdjust: 'none' },
  lacking: { color: tokens.colorStatusDangerForeground1 },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** One figure, branch by branch: table and chart in one, so that whoever cannot see the bars reads the same. */
export function BranchFigures({
  report,
  shown,
}: {
  readonly report: Report;
  readonly shown: string | null;
}): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const labels = useLabels(report.form.year);
  const line = shown === null ? null : lineOf(report, shown);
  if (!line) return null;
  const values = line.contributions.map(({ value }) => value);
  return (
    <section className={styles.section} aria-labelledby="thidua-branches">
      <Subtitle2 as="h2" id="thidua-branches" className={styles.title}>
        {texts.merge.byBranch}
      </Subtitle2>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {line.code} {labels.get(line.code)}
        </caption>
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
          {line.contributions.map((one) => (
            <BranchRow key={one.body} one={one} share={shareOf(one.value, values)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const LACKING: ReadonlySet<Contribution['state']> = new Set(['blank', 'blocked', 'no-line', 'missing']);

function BranchRow({ one, share }: { readonly one: Contribution; readonly share: number }): ReactElement {
  const { texts, body, number } = usePane();
  const styles = useStyles();
  const isLacking = LACKING.has(one.state);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {body(one.body)}
      </th>
      <td className={mergeClasses(styles.value, isLacking && styles.lacking)}>
        {one.value === null ? texts.merge.states2[one.state] : number(one.value)}
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
