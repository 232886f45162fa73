import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { filesDropped } from '../files';
import { usePane } from './pane-context';
import type { SampleFiles } from './sample-files';
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
  hidden: { display: 'none' },
});

const KINDS = '.xlsx,.xlsm,.xls,.ods,.json';

export function DropZone({
  addFiles,
  samples,
  isEmpty,
}: {
  readonly addFiles: (files: readonly File[]) => void;
  readonly samples: SampleFiles;
  readonly isEmpty: boolean;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { isOver, on } = useDrop(({ items }) => void filesDropped([...items]).then(addFiles));
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)} data-drop="merge" {...on}>
      <Body1Strong>{texts.merge.lead}</Body1Strong>
      <Caption1>{texts.merge.leadMore}</Caption1>
      <div className={styles.actions}>
        <Chooser label={texts.merge.chooseFiles} folder={false} addFiles={addFiles} primary={isEmpty} />
        <Chooser label={texts.merge.chooseFolder} folder addFiles={addFiles} primary={false} />
        {isEmpty && samples.load && (
          <Button appearance="subtle" onClick={() => void samples.load?.().then(addFiles)}>
            {texts.merge.samples}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A button that stands for a file input: the input itself cannot be worded in our language. */
function Chooser({
  label,
  folder,
  addFiles,
  primary,
}: {
  readonly label: string;
  readonly folder: boolean;
  readonly addFiles: (files: readonly File[]) => void;
  readonly primary: boolean;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        {...(folder ? { webkitdirectory: '' } : { accept: KINDS })}
        data-choose={folder ? 'folder' : 'files'}
        onChange={({ currentTarget }) => {
          addFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
