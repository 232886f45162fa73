import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report, ReportFinding } from '../../src/core/report';
import { missingOf } from '../state/merge-view';
import { usePane } from './pane-context';
import { Acceptance, TakeBack } from './ReportFindings';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function findingAbout({ findings }: Report, body: string): ReportFinding | null {
  return findings.find(({ rule, params }) => rule === 'missing-body' && params['body'] === body) ?? null;
}

/** Who has sent nothing that counts; that somebody sends none can be accepted like any other finding. */
export function MissingBodies({ report }: { readonly report: Report }): ReactElement {
  const { texts, body } = usePane();
  const styles = useStyles();
  const missing = missingOf(report);
  if (missing.length === 0) return <Body1 block>{texts.merge.nobodyMissing}</Body1>;
  return (
    <>
      <Body1 block>{texts.merge.missing}:</Body1>
      <ul className={styles.list}>
        {missing.map((id) => (
          <li key={id}>
            {body(id)}
            <Missing finding={findingAbout(report, id)} report={report} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({
  finding,
  report,
}: {
  readonly finding: ReportFinding | null;
  readonly report: Report;
}): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  if (!finding) return null;
  if (!finding.decision) return <Acceptance finding={finding} report={report} isQuiet />;
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {texts.merge.accepted}: {finding.decision.reason}
      </Caption1>
      <TakeBack finding={finding} />
    </>
  );
}
