import { Badge, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hasErrors } from '../../src/core/finding';
import { faultSentence } from '../../src/text/sentences';
import { fileRows, type FileRow, type FileState } from '../state/merge-view';
import type { MergeState } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  name: { unicodeBidi: 'plaintext' },
  side: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
});

type Colour = 'success' | 'danger' | 'warning' | 'informative';

const COLOURS: Readonly<Record<FileState, Colour>> = {
  waiting: 'informative',
  reading: 'informative',
  read: 'informative',
  merged: 'success',
  partly: 'warning',
  refused: 'danger',
  fault: 'danger',
  duplicate: 'warning',
};

export function FileTable({ merge }: { readonly merge: MergeState }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {fileRows(merge).map((row) => (
        <li key={row.file.id} className={styles.row}>
          <FileDescription row={row} />
          <FileSide row={row} />
        </li>
      ))}
    </ul>
  );
}

/** Why none of the file's figures counts, or what its findings come to. */
function reasonOf({ file, state, errors, warnings }: FileRow, pane: ReturnType<typeof usePane>): string | null {
  const { texts, language, sentence } = pane;
  const outcome = file.received?.outcome;
  if (outcome?.status === 'fault') return faultSentence(outcome.fault, language);
  if (state === 'refused') {
    const refusing = outcome?.submission.findings.find((one) => one.code === null && hasErrors([one]));
    if (refusing) return sentence(refusing);
  }
  const parts = [
    ...(errors > 0 ? [texts.merge.errors(errors)] : []),
    ...(warnings > 0 ? [texts.merge.warnings(warnings)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : null;
}

function FileDescription({ row }: { readonly row: FileRow }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const reason = reasonOf(row, pane);
  return (
    <div>
      <span className={styles.name}>{row.file.name}</span>
      <Caption1 className={styles.quiet}>
        {row.bodyId === null ? (row.file.received ? pane.texts.merge.unknownBody : '') : pane.body(row.bodyId)}
      </Caption1>
      {reason !== null && <Caption1 block>{reason}</Caption1>}
    </div>
  );
}

function FileSide({ row: { file, state } }: { readonly row: FileRow }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const label = texts.merge.remove(file.name);
  return (
    <div className={styles.side}>
      <Badge appearance="tint" color={COLOURS[state]}>
        {texts.merge.states[state]}
      </Badge>
      <Button
        size="small"
        appearance="subtle"
        aria-label={label}
        title={label}
        onClick={() => send({ type: 'file-removed', id: file.id })}
      >
        ×
      </Button>
    </div>
  );
}
