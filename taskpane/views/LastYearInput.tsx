import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LastYearFiles } from '../state/pane-state';
import { FileLine } from './FileLine';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground3, overflowWrap: 'anywhere' },
});

/** Last year's report, or appendices: what is far from it is then told. */
export function LastYearInput({
  lastYear,
  year,
  give,
}: {
  readonly lastYear: LastYearFiles | null;
  /** The year that is held against it; null where nobody knows yet. */
  readonly year: number | null;
  readonly give: (files: readonly File[]) => void;
}): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const words = texts.lastYear;
  const notBefore = (lastYear?.files ?? []).flatMap(({ name, year: stated }) =>
    stated !== null && year !== null && stated >= year ? [words.notBefore(name, String(stated), String(year))] : [],
  );
  return (
    <>
      <FileLine
        said={lastYear ? words.comparedWith(lastYear.files.map(({ name }) => name).join(', ')) : words.lead}
        choose={lastYear ? words.chooseOther : words.choose}
        remove={lastYear && { label: words.remove, onClick: () => send({ type: 'last-year-removed' }) }}
        accept=".xlsx,.xlsm,.xls,.ods"
        multiple
        name="last-year"
        give={give}
      />
      {notBefore.map((sentence) => (
        <Caption1 key={sentence} block className={styles.warning} role="note">
          {sentence}
        </Caption1>
      ))}
    </>
  );
}
