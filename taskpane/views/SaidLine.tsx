import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import type { Language } from '../../src/text/language';
import { faultSentence } from '../../src/text/sentences';
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

/** The sentence about a file, and the one about what could not be made. */
const ABOUT_FILE = {
  'report-made': 'reportMade',
  'forms-made': 'formsMade',
  'document-made': 'documentMade',
  'targets-read': 'targetsRead',
  'last-year-read': 'lastYearRead',
  'source-not-here': 'sourceNotHere',
} as const;
const NOT_MADE = {
  'report-failed': 'reportFailed',
  'forms-failed': 'formsFailed',
  'document-failed': 'documentFailed',
} as const;

function isAboutFile(said: Said): said is Extract<Said, { kind: keyof typeof ABOUT_FILE }> {
  return said.kind in ABOUT_FILE;
}

function isNotMade(said: Said): said is Extract<Said, { kind: keyof typeof NOT_MADE }> {
  return said.kind in NOT_MADE;
}

type Refused = Extract<Said, { kind: 'targets-refused' | 'last-year-refused' | 'decisions-refused' }>;

function isRefused(said: Said): said is Refused {
  return /^(?:targets|last-year|decisions)-refused$/.test(said.kind);
}

/** A file that cannot be used, and why. */
function refusal(said: Refused, { said: texts, accept, lastYear }: PaneTexts, language: Language): string {
  switch (said.kind) {
    case 'targets-refused':
      return texts.targetsRefused(said.fileName, targetsProblemWords(said.problems, language));
    case 'last-year-refused':
      return lastYear.refused(said.fileName, said.fault && faultSentence(said.fault, language));
    case 'decisions-refused':
      return accept.unusable(said.fileName, accept.problems[said.problem.why](said.problem.place, said.problem.value));
  }
}

function sentenceOf(said: Said, all: PaneTexts, language: Language): string {
  const texts = all.said;
  if (isDone(said)) return texts[DONE[said.kind]];
  if (isAboutFile(said)) return texts[ABOUT_FILE[said.kind]](said.fileName);
  if (isNotMade(said)) return texts[NOT_MADE[said.kind]](said.detail);
  if (isRefused(said)) return refusal(said, all, language);
  switch (said.kind) {
    case 'refused':
      return texts.refused[said.why];
    case 'mended':
      return texts.mended(said.count);
    case 'formula-written':
      return texts.formulaWritten(said.cell);
    case 'cannot-explain':
      return texts.cannotExplain;
    case 'cancelled':
      return texts.cancelled;
    case 'read':
      return texts.read(said.files);
    case 'compare-failed':
      return all.compare.failed(said.detail);
    case 'decisions-read':
      return texts.decisionsRead(said.fileName, said.count);
    case 'decisions-saved':
      return texts.decisionsSaved;
  }
}

const BAD: ReadonlySet<Said['kind']> = new Set([
  'refused',
  'cannot-explain',
  'report-failed',
  'forms-failed',
  'document-failed',
  'compare-failed',
  'targets-refused',
  'decisions-refused',
  'last-year-refused',
  'source-not-here',
]);

/** As long as it can be undone, the way to do so stays in sight. */
function canBeTakenBack(said: Said): boolean {
  return said.kind === 'formula-written' || (said.kind === 'mended' && said.count > 0);
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
