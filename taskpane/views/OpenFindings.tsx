import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { acceptableFindings, type Acceptable } from '../state/merge-view';
import type { MergeState } from '../state/pane-state';
import { placeLine } from '../state/place-line';
import { AcceptForm } from './AcceptForm';
import { usePane } from './pane-context';
import { useLabels } from './use-labels';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0, unicodeBidi: 'plaintext' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** So many are read at once; more are asked for. */
const STEP = 5;

/** What counts and deserves a look, each to be accepted with a reason. */
export function OpenFindings({ merge }: { readonly merge: MergeState }): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const all = acceptableFindings(merge);
  if (all.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="thidua-review">
      <Subtitle2 as="h2" id="thidua-review" className={styles.title}>
        {texts.merge.review}
      </Subtitle2>
      <Body1 block>{texts.merge.reviewLead(all.length)}</Body1>
      <ul className={styles.list}>
        {all.slice(0, shown).map(({ finding, sha256 }) => (
          <li key={[sha256, finding.rule, finding.code, finding.at?.cell].join('|')}>
            <OpenCard acceptable={{ finding, sha256 }} year={merge.report?.form.year ?? 0} />
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>{texts.check.more(all.length - shown)}</Button>
      )}
    </section>
  );
}

function OpenCard({
  acceptable: { finding, sha256 },
  year,
}: {
  readonly acceptable: Acceptable;
  readonly year: number;
}): ReactElement {
  const { texts, send, sentence } = usePane();
  const styles = useStyles();
  const labels = useLabels(year);
  const [isAccepting, setIsAccepting] = useState(false);
  const { file, at, rule, code } = finding;
  return (
    <div className={styles.card}>
      <Caption1 block className={styles.quiet}>
        {placeLine({ file, cell: at?.cell, code }, labels)}
      </Caption1>
      <p className={styles.sentence}>{sentence(finding)}</p>
      {isAccepting ? (
        <AcceptForm
          about={[sha256, rule, code].join('|')}
          onAccept={(reason) =>
            send({ type: 'decided', decision: { about: 'finding', sha256, rule, code, value: null, reason } })
          }
          onCancel={() => setIsAccepting(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setIsAccepting(true)}>
            {texts.merge.accept}
          </Button>
        </div>
      )}
    </div>
  );
}
