import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { wishAboutReport } from '../../src/core/accepting/accepting';
import type { Report, ReportFinding } from '../../src/core/report';
import { reportFindings } from '../state/merge-view';
import { placeLine } from '../state/place-line';
import { AcceptForm } from './AcceptForm';
import { usePane } from './pane-context';
import { useLabels } from './use-labels';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  accepted: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  sentence: { margin: 0, unicodeBidi: 'plaintext' },
  actions: { marginTop: tokens.spacingVerticalS },
  inLine: { marginLeft: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What shows only when all files are seen together: a body's two files that differ, a file that repeats others. Each can be accepted with a reason. */
export function ReportFindings({ report }: { readonly report: Report }): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const findings = reportFindings(report);
  if (findings.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="thidua-report-findings">
      <Subtitle2 as="h2" id="thidua-report-findings" className={styles.title}>
        {texts.merge.other}
      </Subtitle2>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={keyOf(finding)}>
            <FindingItem finding={finding} report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ rule, file, code, params }: ReportFinding): string {
  return [rule, file, code, JSON.stringify(params)].join('|');
}

function FindingItem({ finding, report }: { readonly finding: ReportFinding; readonly report: Report }): ReactElement {
  const { texts, sentence } = usePane();
  const styles = useStyles();
  const labels = useLabels(report.form.year);
  const { file, at, code, severity, decision } = finding;
  const place = placeLine({ file, cell: at?.cell, code }, labels);
  const tone = decision ? styles.accepted : severity === 'error' && styles.error;
  return (
    <div className={mergeClasses(styles.item, tone)}>
      {place !== '' && (
        <Caption1 block className={styles.quiet}>
          {place}
        </Caption1>
      )}
      <p className={styles.sentence}>{(decision ? `${texts.merge.accepted}: ` : '') + sentence(finding)}</p>
      {decision ? <TakeBack finding={finding} /> : <Acceptance finding={finding} report={report} />}
    </div>
  );
}

export function TakeBack({ finding }: { readonly finding: ReportFinding }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => send({ type: 'report-acceptance-taken-back', finding })}>
        {texts.merge.takeBack}
      </Button>
    </div>
  );
}

export function Acceptance({
  finding,
  report,
  isQuiet = false,
}: {
  readonly finding: ReportFinding;
  readonly report: Report;
  /** Where it stands among other words. */
  readonly isQuiet?: boolean;
}): ReactElement | null {
  const { texts, send } = usePane();
  const styles = useStyles();
  const [isAccepting, setIsAccepting] = useState(false);
  // What cannot be told from another finding is mended, not accepted.
  if (wishAboutReport(report, finding, '') === null) return null;
  if (isAccepting) {
    return (
      <AcceptForm
        about={keyOf(finding)}
        onAccept={(reason) => {
          setIsAccepting(false);
          send({ type: 'report-finding-accepted', finding, reason });
        }}
        onCancel={() => setIsAccepting(false)}
      />
    );
  }
  const button = (
    <Button
      size="small"
      appearance={isQuiet ? 'subtle' : 'secondary'}
      className={isQuiet ? styles.inLine : undefined}
      onClick={() => setIsAccepting(true)}
    >
      {texts.merge.accept}
    </Button>
  );
  return isQuiet ? button : <div className={styles.actions}>{button}</div>;
}
