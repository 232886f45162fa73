import {
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { typedTexts } from '../typed-texts';
import { usePane } from './pane-context';
import { useDraft } from './use-draft';
import { useDrop } from './use-drop';

const useStyles = makeStyles({
  zone: {
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hidden: { display: 'none' },
});

/** What a text is kept under while it is pasted. */
const PASTED = 'pasted-report';

/** Where the written report comes in: dropped, chosen or pasted. What cannot be read is told, whatever its name. */
export function WrittenInput({
  give,
  isEmpty,
}: {
  readonly give: (file: File) => void;
  readonly isEmpty: boolean;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  // What was being pasted when the pane closed is there again.
  const [isPasting, setIsPasting] = useState(() => typedTexts.draft(PASTED) !== null);
  const take = ([file]: readonly File[]): void => {
    if (file) give(file);
  };
  const { isOver, on } = useDrop(({ files }) => take([...files]));
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} data-drop="compare" {...on}>
      <Body1Strong>{texts.compare.lead}</Body1Strong>
      <Caption1>{texts.compare.leadMore}</Caption1>
      {isPasting ? (
        <PasteForm onDone={() => setIsPasting(false)} />
      ) : (
        <div className={styles.actions}>
          <Button appearance={isEmpty ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
            {texts.compare.choose}
          </Button>
          <Button onClick={() => setIsPasting(true)}>{texts.compare.paste}</Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".docx,.txt"
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        data-choose="written"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function PasteForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const { text, type, forget } = useDraft(PASTED);
  const close = (): void => {
    forget();
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        send({ type: 'written-pasted', text });
        close();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Field label={texts.compare.pasteLabel}>
        <Textarea value={text} autoFocus rows={6} resize="vertical" onChange={(_, { value }) => type(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={text.trim() === ''}>
          {texts.compare.comparePasted}
        </Button>
        <Button onClick={close}>{texts.compare.cancel}</Button>
      </div>
    </form>
  );
}
