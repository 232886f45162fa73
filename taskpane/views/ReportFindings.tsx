import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reportFindings } from '../state/merge-view';
import type { Report } from '../../src/core/report';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    unicodeBidi: 'plaintext',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What shows only when all files are seen together: a body's two files that differ, a file that repeats others. */
export function ReportFindings({ report }: { readonly report: Report }): ReactElement | null {
  const { texts, sentence } = usePane();
  const styles = useStyles();
  const findings = reportFindings(report);
  if (findings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="thidua-report-findings">
      <Subtitle2 as="h2" id="thidua-report-findings" className={styles.title}>
        {texts.merge.other}
      </Subtitle2>
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={String(index)} className={mergeClasses(styles.item, finding.severity === 'error' && styles.error)}>
            {finding.file !== null && (
              <Caption1 block className={styles.quiet}>
                {finding.file}
              </Caption1>
            )}
            {sentence(finding)}
          </li>
        ))}
      </ul>
    </section>
  );
}
