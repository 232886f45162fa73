import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { LastYearFiles } from '../state/pane-state';
import { usePane } from './pane-context';

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

/** Last year's report, or appendices: what is far from it is then told. */
export function LastYearInput({
  lastYear,
  give,
}: {
  readonly lastYear: LastYearFiles | null;
  readonly give: (files: readonly File[]) => void;
}): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const words = texts.lastYear;
  return (
    <div className={styles.line}>
      <Caption1 className={styles.said}>
        {lastYear ? words.comparedWith(lastYear.names.join(', ')) : words.lead}
      </Caption1>
      <Button size="small" onClick={() => input.current?.click()}>
        {lastYear ? words.chooseOther : words.choose}
      </Button>
      {lastYear && (
        <Button size="small" appearance="subtle" onClick={() => send({ type: 'last-year-removed' })}>
          {words.remove}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.ods"
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        data-choose="last-year"
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
