import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalS,
  },
  said: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  hidden: { display: 'none' },
});

export interface FileLineProps {
  /** What was given, or what could be. */
  readonly said: string;
  readonly choose: string;
  /** Null where there is nothing to take away. */
  readonly remove: { readonly label: string; readonly onClick: () => void } | null;
  readonly accept: string;
  readonly multiple: boolean;
  /** By which tests and styles find the input. */
  readonly name: string;
  readonly give: (files: readonly File[]) => void;
}

/** A file that a person may give beside others: what it is for, a button to choose it, one to take it away again. */
export function FileLine({ said, choose, remove, accept, multiple, name, give }: FileLineProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.line}>
      <Caption1 className={styles.said}>{said}</Caption1>
      <Button size="small" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      {remove && (
        <Button size="small" appearance="subtle" onClick={remove.onClick}>
          {remove.label}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        data-choose={name}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) give(files);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
