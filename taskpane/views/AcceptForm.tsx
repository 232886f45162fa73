import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './pane-context';
import { useDraft } from './use-draft';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const LONGEST_REASON = 300;

/** Why a finding stands as it is. */
export function AcceptForm({
  about,
  onAccept,
  onCancel,
}: {
  /** What the reason is about. */
  readonly about: string;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { text, type, forget } = useDraft(`accept|${about}`);
  const reason = text.trim();
  const cancel = (): void => {
    forget();
    onCancel();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === '') return;
        forget();
        onAccept(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Field label={texts.merge.reason}>
        <Input value={text} autoFocus maxLength={LONGEST_REASON} onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={reason === ''}>
          {texts.merge.acceptNow}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.merge.cancelDecision}
        </Button>
      </div>
    </form>
  );
}
