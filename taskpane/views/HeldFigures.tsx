import { Body1, Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { answerSentences } from '../../src/text/answer-sentences';
import type { Decision } from '../../src/core/accepting/decision';
import { heldFigures, type Held } from '../state/merge-view';
import { hasDecisions, wishesLeft } from '../state/kept-decisions';
import { placeLine } from '../state/place-line';
import { mendsOf } from '../state/findings';
import type { MergeState } from '../state/pane-state';
import { DecisionForm } from './DecisionForm';
import { amountWords } from './figure-words';
import { usePane } from './pane-context';
import { useForm, useLabels } from './use-labels';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  decided: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  sentence: { margin: 0, unicodeBidi: 'plaintext' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Figures that are not added until somebody decides, and those decided on, which can be taken back. */
export function HeldFigures({ merge }: { readonly merge: MergeState }): ReactElement | null {
  const { texts, send } = usePane();
  const styles = useStyles();
  const held = heldFigures(merge);
  const left = wishesLeft(merge);
  if (held.length === 0 && !hasDecisions(merge) && left.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="thidua-held">
      <Subtitle2 as="h2" id="thidua-held" className={styles.title}>
        {held.length > 0 ? texts.merge.attention : texts.merge.decisions}
      </Subtitle2>
      {held.length > 0 && <Body1 block>{texts.merge.attentionLead(held.length)}</Body1>}
      <ul className={styles.list}>
        {held.map((one) => (
          <li key={`${one.sha256}|${one.finding.code ?? ''}`}>
            <HeldCard held={one} year={merge.report?.form.year ?? 0} />
          </li>
        ))}
      </ul>
      {merge.decisions.length > 0 && (
        <>
          <Subtitle2 as="h3" block className={styles.title}>
            {texts.merge.decidedHeading(merge.decisions.length)}
          </Subtitle2>
          <ul className={styles.list}>
            {merge.decisions.map((decision, index) => (
              <li key={`${decision.sha256}|${decision.about}|${decision.code ?? ''}|${String(index)}`}>
                <MadeDecision decision={decision} merge={merge} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hasDecisions(merge) && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => send({ type: 'decisions-kept' })}>
            {texts.merge.saveDecisions}
          </Button>
        </div>
      )}
      {left.length > 0 && <WishesLeft left={left} />}
    </section>
  );
}

/** Decisions of a file that did nothing, and why. */
function WishesLeft({ left }: { readonly left: ReturnType<typeof wishesLeft> }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h3" block className={styles.title}>
        {texts.merge.decisionsLeft}
      </Subtitle2>
      <ul>
        {answerSentences(left, texts.accept).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function HeldCard({ held, year }: { readonly held: Held; readonly year: number }): ReactElement {
  const pane = usePane();
  const { texts, sentence } = pane;
  const styles = useStyles();
  const labels = useLabels(year);
  const form = useForm(year);
  /** The value being decided on: text as typed, null for the cell as it is; undefined while nothing is. */
  const [value, setValue] = useState<string | null | undefined>(undefined);
  const { finding, explanation, hasValue } = held;
  return (
    <div className={styles.card}>
      <Caption1 block className={styles.quiet}>
        {placeLine({ file: finding.file, cell: finding.at?.cell, code: finding.code }, labels)}
      </Caption1>
      <p className={styles.sentence}>{sentence(finding)}</p>
      {explanation !== null && <Caption1 block>{texts.merge.explanationOfBranch(explanation)}</Caption1>}
      {value === undefined ? (
        <div className={styles.actions}>
          {mendsOf(finding).map((one) => (
            <Button key={one} size="small" onClick={() => setValue(one)}>
              {texts.merge.decide(amountWords(pane, form, finding.code, one))}
            </Button>
          ))}
          {hasValue && (
            <Button size="small" onClick={() => setValue(null)}>
              {texts.merge.decideAsIs}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => setValue('')}>
            {texts.merge.ownValue}
          </Button>
        </div>
      ) : (
        <DecisionForm held={held} year={year} first={value} onCancel={() => setValue(undefined)} />
      )}
    </div>
  );
}

function MadeDecision({ decision, merge }: { readonly decision: Decision; readonly merge: MergeState }): ReactElement {
  const pane = usePane();
  const { texts, send, sentence } = pane;
  const styles = useStyles();
  const year = merge.report?.form.year ?? 0;
  const labels = useLabels(year);
  const form = useForm(year);
  const { sha256, code, reason } = decision;
  const whatWas = ({ about, value }: Decision): string => {
    if (about === 'finding') return texts.merge.accepted;
    return value === null ? texts.merge.decideAsIs : texts.merge.decide(amountWords(pane, form, code, value));
  };
  const file = merge.files.find(({ received }) => received?.sha256 === sha256)?.name ?? '';
  const accepted = merge.report?.findings.find(
    (one) =>
      decision.about === 'finding' &&
      one.decision &&
      one.file === file &&
      one.rule === decision.rule &&
      one.code === code,
  );
  return (
    <div className={mergeClasses(styles.card, styles.decided)}>
      <Caption1 block className={styles.quiet}>
        {placeLine({ file, code }, labels)}
      </Caption1>
      <p className={styles.sentence}>{`${whatWas(decision)}: ${accepted ? sentence(accepted) : reason}`}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => send({ type: 'decision-taken-back', decision })}>
          {texts.merge.takeBack}
        </Button>
      </div>
    </div>
  );
}
