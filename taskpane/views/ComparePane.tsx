import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { narrativeFaultSentence } from '../../src/text/narrative-sentences';
import { formSides, type CompareState } from '../state/compare-state';
import { chosenForm, comparable, wayToForm } from '../state/compared-form';
import type { PaneState } from '../state/pane-state';
import { ComparisonView } from './ComparisonView';
import { usePane } from './pane-context';
import { WrittenInput } from './WrittenInput';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  title: { margin: 0, overflowWrap: 'anywhere' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** A written report against the form: what is compared with what, and what came of it. */
export function ComparePane({
  state,
  give,
}: {
  readonly state: PaneState;
  readonly give: (file: File) => void;
}): ReactElement {
  const styles = useStyles();
  const { compare } = state;
  const { written, compared, working } = compare;
  return (
    <>
      <WrittenInput give={give} isEmpty={written === null} />
      <Side state={state} />
      <Refused compare={compare} />
      {written && <WrittenHead name={written.name} />}
      <div className={styles.section} aria-live="polite">
        {/* What was told before stays in sight while the form is compared again. */}
        {working && !compared && <Working working={working} />}
      </div>
      {compared && (
        <ComparisonView
          comparison={compared.comparison}
          year={compared.year}
          shown={compare.shown}
          canGo={wayToForm(state) !== null}
        />
      )}
    </>
  );
}

function Side({ state }: { readonly state: PaneState }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const all = comparable(state);
  const chosen = chosenForm(state);
  const nameOf = (one: (typeof all)[number]): string =>
    one.side === 'merged'
      ? texts.compare.sides.merged(one.against.year)
      : texts.compare.sides.open(state.open?.fileName ?? null);
  if (!chosen) {
    return (
      <div className={styles.section}>
        <Body1 block>{texts.compare.noForm}</Body1>
        <Button className={styles.section} onClick={() => send({ type: 'pane-chosen', pane: 'merge' })}>
          {texts.compare.toMerge}
        </Button>
      </div>
    );
  }
  if (all.length === 1) {
    return (
      <Caption1 block className={styles.quiet}>
        {texts.compare.side}: {nameOf(chosen)}
      </Caption1>
    );
  }
  return (
    <Field label={texts.compare.side} className={styles.section}>
      <Select
        className={styles.select}
        value={chosen.side}
        onChange={(_, { value }) => {
          const side = formSides.find((one) => one === value);
          if (side) send({ type: 'side-chosen', side });
        }}
      >
        {all.map((one) => (
          <option key={one.side} value={one.side}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Refused({ compare: { refused } }: { readonly compare: CompareState }): ReactElement {
  const { texts, language } = usePane();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite">
      {refused && (
        <MessageBar intent="warning" layout="multiline" className={styles.section}>
          <MessageBarBody>
            {texts.compare.refused(
              refused.name ?? texts.compare.pasted,
              narrativeFaultSentence(refused.fault, language),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function WrittenHead({ name }: { readonly name: string | null }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2" className={styles.title}>
        {name ?? texts.compare.pasted}
      </Subtitle2>
      <Button size="small" onClick={() => send({ type: 'written-cleared' })}>
        {texts.compare.clear}
      </Button>
    </div>
  );
}

function Working({ working }: { readonly working: NonNullable<CompareState['working']> }): ReactElement {
  const { texts } = usePane();
  return <Spinner size="small" label={texts.compare[working]} />;
}
