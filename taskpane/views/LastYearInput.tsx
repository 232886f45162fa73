import type { ReactElement } from 'react';
import type { LastYearFiles } from '../state/pane-state';
import { FileLine } from './FileLine';
import { usePane } from './pane-context';

/** Last year's report, or appendices: what is far from it is then told. */
export function LastYearInput({
  lastYear,
  give,
}: {
  readonly lastYear: LastYearFiles | null;
  readonly give: (files: readonly File[]) => void;
}): ReactElement {
  const { texts, send } = usePane();
  const words = texts.lastYear;
  return (
    <FileLine
      said={lastYear ? words.comparedWith(lastYear.names.join(', ')) : words.lead}
      choose={lastYear ? words.chooseOther : words.choose}
      remove={lastYear && { label: words.remove, onClick: () => send({ type: 'last-year-removed' }) }}
      accept=".xlsx,.xlsm,.xls,.ods"
      multiple
      name="last-year"
      give={give}
    />
  );
}
