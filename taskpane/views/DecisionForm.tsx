import { Button, Field, Input, makeStyles, tokens, type FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { decidedValue, type DecidedValue } from '../state/decided-value';
import type { Held } from '../state/merge-view';
import { usePane, type PaneContext } from './pane-context';
import { useDraft, type Draft } from './use-draft';
import { useForm } from './use-labels';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is to be said about the value as it is typed. */
function remark({ texts, number }: PaneContext, value: DecidedValue): FieldProps {
  switch (value.state) {
    case 'empty':
    case 'fine':
      return {};
    case 'no-number':
      return { validationMessage: texts.merge.notANumber };
    case 'impossible':
      return { validationMessage: texts.merge.notPossible };
    case 'unusual': {
      const { each, lowest, highest } = value;
      const validationMessage = texts.merge.farFromUsual(number(each), number(lowest), number(highest));
      return { validationState: 'warning', validationMessage };
    }
  }
}

interface DecisionDraft {
  readonly number: Draft;
  readonly why: Draft;
  readonly forget: () => void;
  /** Forgets, and closes the form. */
  readonly cancel: () => void;
}

function useDecisionDraft(
  { sha256, finding }: Held,
  first: string | null,
  pane: PaneContext,
  onCancel: () => void,
): DecisionDraft {
  const about = [sha256, finding.rule, finding.code, first].join('|');
  const number = useDraft(`number|${about}`, first === null ? '' : pane.number(first));
  const why = useDraft(`why|${about}`);
  const forget = (): void => {
    number.forget();
    why.forget();
  };
  const cancel = (): void => {
    forget();
    onCancel();
  };
  return { number, why, forget, cancel };
}

/** `first` is what the value field begins with; null where the cell counts as it was read. */
export function DecisionForm({
  held,
  year,
  first,
  onCancel,
}: {
  readonly held: Held;
  readonly year: number;
  readonly first: string | null;
  readonly onCancel: () => void;
}): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const form = useForm(year);
  const { number, why, forget, cancel } = useDecisionDraft(held, first, pane, onCancel);
  const [typed, reason] = [number.text, why.text];
  const { texts } = pane;
  const { code } = held.finding;
  const value = decidedValue(held, form, typed, pane.language);
  const isReady = reason.trim() !== '' && (first === null || value.state === 'fine' || value.state === 'unusual');
  const submit = (): void => {
    if (!isReady || code === null) return;
    const decided = first === null || !('value' in value) ? null : value.value;
    forget();
    pane.send({
      type: 'decided',
      decision: { about: 'figure', sha256: held.sha256, code, value: decided, reason: reason.trim() },
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      {first !== null && (
        <Field label={[texts.merge.value, value.measure].filter(Boolean).join(', ')} {...remark(pane, value)}>
          <Input value={typed} autoFocus={first === ''} onChange={(_, data) => number.type(data.value)} />
        </Field>
      )}
      <Field label={texts.merge.reason}>
        <Input value={reason} autoFocus={first !== ''} maxLength={300} onChange={(_, data) => why.type(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={!isReady}>
          {texts.merge.keepDecision}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.merge.cancelDecision}
        </Button>
      </div>
    </form>
  );
}
