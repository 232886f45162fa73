import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { marksOf } from '../state/marks';
import type { OpenForm, PaneState } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({ place: { marginTop: tokens.spacingVerticalS } });

/** Colours the cells that the findings are about, and takes the colours away. */
export function MarkSwitch({
  open,
  marks,
  standInFile,
}: {
  readonly open: OpenForm;
  readonly marks: PaneState['marks'];
  readonly standInFile: boolean;
}): ReactElement | null {
  const { texts, send } = usePane();
  const styles = useStyles();
  if (!marks && marksOf(open).length === 0) return null;
  return (
    <div className={styles.place}>
      <Button size="small" onClick={() => send({ type: 'marks-wanted', wanted: !marks })}>
        {marks ? texts.check.unmark : texts.check.mark}
      </Button>
      {marks && <Caption1 block>{texts.check.marked(marks.length)}</Caption1>}
      {marks && standInFile && <Caption1 block>{texts.check.markedInFile}</Caption1>}
    </div>
  );
}
