import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A cell holds more, but nobody reads more in a column for notes. */
const LONGEST_REASON = 300;

export function ReasonForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSave(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={texts.check.reason} hint={texts.check.reasonHint}>
        <Textarea
          value={reason}
          autoFocus
          maxLength={LONGEST_REASON}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={isEmpty}>
          {texts.check.saveReason}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.check.cancel}
        </Button>
      </div>
    </form>
  );
}
