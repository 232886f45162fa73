import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { Language } from '../../src/text/language';
import { targetsProblemWords } from '../../src/text/targets-sentences';
import type { PaneTexts } from '../../src/text/vi/pane';
import type { Said } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({ line: { margin: tokens.spacingHorizontalS, marginBottom: 0 } });

/** What is told in words that never change. */
const DONE = { 'taken-back': 'takenBack', 'opened-beside': 'openedBeside', explained: 'explained' } as const;

function isDone(said: Said): said is Extract<Said, { kind: keyof typeof DONE }> {
  return said.kind in DONE;
}

type SaidOfForms = Extract<Said, { kind: 'forms-made' | 'forms-failed' }>;

function isOfForms(said: Said): said is SaidOfForms {
  return said.kind === 'forms-made' || said.kind === 'forms-failed';
}

function formsSentence(said: SaidOfForms, texts: PaneTexts['said']): string {
  return said.kind === 'forms-made' ? texts.formsMade(said.fileName) : texts.formsFailed(said.detail);
}

function sentenceOf(said: Said, { said: texts, accept }: PaneTexts, language: Language): string {
  if (isDone(said)) return texts[DONE[said.kind]];
  if (isOfForms(said)) return formsSentence(said, texts);
  switch (said.kind) {
    case 'refused':
      return texts.refused[said.why];
    case 'mended':
      return texts.mended(said.count);
    case 'cannot-explain':
      return texts.cannotExplain;
    case 'cancelled':
      return texts.cancelled;
    case 'read':
      return texts.read(said.files);
    case 'report-made':
      return texts.reportMade(said.fileName);
    case 'report-failed':
      return texts.reportFailed(said.detail);
    case 'targets-read':
      return texts.targetsRead(said.fileName);
    case 'targets-refused':
      return texts.targetsRefused(said.fileName, targetsProblemWords(said.problems, language));
    case 'decisions-read':
      return texts.decisionsRead(said.fileName, said.count);
    case 'decisions-saved':
      return texts.decisionsSaved;
    case 'decisions-refused':
      return accept.unusable(said.fileName, accept.problems[said.problem.why](said.problem.place, said.problem.value));
    case 'source-not-here':
      return texts.sourceNotHere(said.fileName);
  }
}

const BAD: ReadonlySet<Said['kind']> = new Set([
  'refused',
  'cannot-explain',
  'report-failed',
  'forms-failed',
  'targets-refused',
  'decisions-refused',
  'source-not-here',
]);

/** As long as it can be undone, the way to do so stays in sight. */
function canBeTakenBack(said: Said): boolean {
  return said.kind === 'mended' && said.count > 0;
}

/** Milliseconds for which good news stays; bad news stays until something else is said. */
const SHOWN = 8000;

/** What has just happened, for eyes and for screen readers alike. The live region stands there before it speaks. */
export function SaidLine({ said }: { readonly said: Said | null }): ReactElement {
  const { texts, language, send } = usePane();
  useEffect(() => {
    if (!said || BAD.has(said.kind) || canBeTakenBack(said)) return;
    const timer = setTimeout(() => send({ type: 'said-heard' }), SHOWN);
    return () => clearTimeout(timer);
  }, [said, send]);
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite">
      {said && (
        <MessageBar className={styles.line} intent={BAD.has(said.kind) ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>{sentenceOf(said, texts, language)}</MessageBarBody>
          {canBeTakenBack(said) && (
            <MessageBarActions>
              <Button size="small" onClick={() => send({ type: 'take-back' })}>
                {texts.said.takeBack}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
