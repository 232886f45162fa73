import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './pane-context';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A cell holds more, but nobody reads more in a column for notes. */
const LONGEST_REASON = 300;

export function ReasonForm({
  draft,
  first,
  onSave,
  onCancel,
}: {
  /** What the reason is about. */
  readonly draft: string;
  /** What is written already; empty where nothing is. */
  readonly first: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { text: reason, type, forget } = useDraft(`reason|${draft}`, first);
  const cancel = (): void => {
    forget();
    onCancel();
  };
  const isEmpty = reason.trim() === '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        forget();
        onSave(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Field label={texts.check.reason} hint={texts.check.reasonHint}>
        <Textarea
          value={reason}
          autoFocus
          maxLength={LONGEST_REASON}
          resize="vertical"
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={isEmpty}>
          {texts.check.saveReason}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.check.cancel}
        </Button>
      </div>
    </form>
  );
}
