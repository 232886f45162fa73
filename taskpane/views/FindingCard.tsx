import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Appendix } from '../../src/core/appendix';
import type { Finding } from '../../src/core/finding';
import { explanation, findingKey, isExplainable, mendsFigure, mendsOf, type FindingGroup } from '../state/findings';
import { amountWords } from './figure-words';
import { usePane } from './pane-context';
import { ReasonForm } from './ReasonForm';
import { useForm, useLabels } from './use-labels';

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
  explained: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  quiet: { color: tokens.colorNeutralForeground3 },
  sentence: { margin: 0, unicodeBidi: 'plaintext' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

export function FindingCard({
  finding,
  tone,
  appendix,
  year,
  isExplaining,
  alike,
}: {
  readonly finding: Finding;
  readonly tone: Exclude<FindingGroup['severity'], 'blank'>;
  readonly appendix: Appendix | null;
  readonly year: number;
  readonly isExplaining: boolean;
  /** How many cells can be mended as this one, itself among them. */
  readonly alike: number;
}): ReactElement {
  const { texts, send, sentence } = usePane();
  const styles = useStyles();
  const { at } = finding;
  const labels = useLabels(year);
  const reason = explanation(appendix, finding);
  return (
    <div className={mergeClasses(styles.card, styles[tone])}>
      {finding.code !== null && (
        <Caption1 block className={styles.quiet}>
          {labels.get(finding.code)}
        </Caption1>
      )}
      <p className={styles.sentence}>{sentence(finding)}</p>
      {reason !== null && <Caption1 block>{texts.check.explanation(reason)}</Caption1>}
      <div className={styles.actions}>
        {at && (
          <Button size="small" aria-label={texts.check.goToHint(at.cell)} onClick={() => send({ type: 'go-to', at })}>
            {texts.check.goTo(at.cell)}
          </Button>
        )}
        <Mends finding={finding} appendix={appendix} year={year} alike={alike} />
        {!isExplaining && isExplainable(appendix, finding) && (
          <Button size="small" appearance="subtle" onClick={() => send({ type: 'explain', key: findingKey(finding) })}>
            {reason === null ? texts.check.explain : texts.check.explainAgain}
          </Button>
        )}
      </div>
      {isExplaining && (
        <ReasonForm
          draft={findingKey(finding)}
          first={reason ?? ''}
          onSave={(typed) => send({ type: 'explained', finding, reason: typed })}
          onCancel={() => send({ type: 'explain', key: null })}
        />
      )}
    </div>
  );
}

function Mends({
  finding,
  appendix,
  year,
  alike,
}: {
  readonly finding: Finding;
  readonly appendix: Appendix | null;
  readonly year: number;
  readonly alike: number;
}): ReactElement {
  const pane = usePane();
  const { texts, send, number } = pane;
  const form = useForm(year);
  const isAmount = mendsFigure(appendix, finding);
  const mends = mendsOf(finding);
  return (
    <>
      {mends.map((value, index) => (
        <Button
          key={value}
          size="small"
          appearance={index === 0 && mends.length === 1 ? 'primary' : 'secondary'}
          onClick={() => send({ type: 'mend', finding, value })}
        >
          {texts.check.mend(isAmount ? amountWords(pane, form, finding.code, value) : number(value))}
        </Button>
      ))}
      {alike > 1 && (
        <Button size="small" onClick={() => send({ type: 'mend-alike', rule: finding.rule })}>
          {texts.check.mendAlike(alike)}
        </Button>
      )}
    </>
  );
}
