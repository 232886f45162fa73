import { Button, Field, Input, makeStyles, tokens, type FieldProps } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { decidedValue, type DecidedValue } from '../state/decided-value';
import type { Held } from '../state/merge-view';
import { usePane, type PaneContext } from './pane-context';
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
  const [typed, setTyped] = useState(first === null ? '' : pane.number(first));
  const [reason, setReason] = useState('');
  const { texts } = pane;
  const { code } = held.finding;
  const value = decidedValue(held, form, typed, pane.language);
  const isReady = reason.trim() !== '' && (first === null || value.state === 'fine' || value.state === 'unusual');
  const submit = (): void => {
    if (!isReady || code === null) return;
    const decided = first === null || !('value' in value) ? null : value.value;
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
        if (event.key === 'Escape') onCancel();
      }}
    >
      {first !== null && (
        <Field label={[texts.merge.value, value.measure].filter(Boolean).join(', ')} {...remark(pane, value)}>
          <Input value={typed} autoFocus={first === ''} onChange={(_, data) => setTyped(data.value)} />
        </Field>
      )}
      <Field label={texts.merge.reason}>
        <Input value={reason} autoFocus={first !== ''} maxLength={300} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={!isReady}>
          {texts.merge.keepDecision}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.merge.cancelDecision}
        </Button>
      </div>
    </form>
  );
}
