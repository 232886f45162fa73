import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Parameter } from '../../src/cell-functions/cell-function';
import { functionHelp } from '../../src/text/function-help';
import { parametersOf } from '../state/formula';
import type { PaneState } from '../state/pane-state';
import { formulaOf } from '../state/update-functions';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  pick: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0, flexBasis: '11em' },
  code: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** A field for each argument, the formula that they make, and the button that puts it into the selected cell. */
export function FormulaForm({ state }: { readonly state: PaneState }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const { shownFunction: id, formulas, selected } = state;
  const words = texts.functions;
  const { written, problem, instead, crowded } = formulaOf(state);
  const cell = selected?.cell ?? '';
  const label = selected ? (instead === null ? words.insert(cell) : words.replace(cell)) : words.insertNowhere;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'formula-wanted' });
      }}
    >
      {parametersOf(id).map((parameter) => (
        <Argument
          key={`${id}.${parameter.name}`}
          state={state}
          parameter={parameter}
          text={formulas[id]?.[parameter.name] ?? ''}
        />
      ))}
      <div>
        <Caption1 block>{words.formula}</Caption1>
        <code className={styles.code}>{written}</code>
      </div>
      {problem === null && instead !== null && <Caption1 block>{words.instead(cell, instead)}</Caption1>}
      {problem === null && crowded !== null && <Caption1 block>{words.crowded(crowded)}</Caption1>}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={problem !== null}>
          {label}
        </Button>
        <Caption1 block className={styles.quiet} aria-live="polite">
          {problem === null ? words.next : words.problems[problem]}
        </Caption1>
      </div>
    </form>
  );
}

function Argument({
  state,
  parameter: { name, optional, takes },
  text,
}: {
  readonly state: PaneState;
  readonly parameter: Parameter;
  readonly text: string;
}): ReactElement {
  const { texts, language, send } = usePane();
  const styles = useStyles();
  const help = functionHelp(state.shownFunction, language).parameters[name];
  const called = help?.name ?? name;
  return (
    <Field label={optional ? `${called} (${texts.functions.optional})` : called} hint={help?.description ?? ''}>
      {(field) => (
        <div className={styles.pick}>
          <Input
            {...field}
            className={styles.input}
            value={text}
            onChange={(_, { value }) => send({ type: 'argument-typed', parameter: name, text: value })}
          />
          {takes !== 'setting' && (
            <Button
              size="small"
              aria-label={texts.functions.pickFor(called)}
              onClick={() => send({ type: 'argument-wanted', parameter: name })}
            >
              {texts.functions.pick}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
