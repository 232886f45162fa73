import { Body1, Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { familyOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import type { PaneTexts } from '../../src/text/vi/pane';
import type { MergeState } from '../state/pane-state';
import { FileLine } from './FileLine';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  command: { display: 'block', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
});

/** The newest first. */
const YEARS = (familyOf(DEFAULT_FORM)?.forms ?? []).map(({ year }) => year).sort((a, b) => b - a);

export interface FormsTabProps {
  /** Whether they are being made. */
  readonly makes: boolean;
  readonly targets: MergeState['targets'];
  readonly giveTargets: (file: File) => void;
}

function saidOfTargets({ forms: words }: PaneTexts, targets: FormsTabProps['targets'], year: number): string {
  if (targets === null) return words.withoutTargets;
  return targets.targets.year === year
    ? words.withTargets(targets.name)
    : words.targetsOfOtherYear(targets.name, targets.targets.year, year);
}

/** As it is typed in the folder of this program: the same forms as the button makes. */
function commandFor(targets: FormsTabProps['targets'], year: number): string {
  const given = targets?.targets.year === year ? [`--targets "${targets.name}"`] : [];
  return ['npm run -s thidua -- forms', `--year ${String(year)}`, ...given, '--out bieu-mau'].join(' ');
}

/** The forms that are sent out to be filled in: one press makes those of a year. */
export function FormsTab({ makes, targets, giveTargets }: FormsTabProps): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  // The year of the targets that were just given, until another is chosen.
  const [chosen, setChosen] = useState<{ readonly year: number; readonly with: FormsTabProps['targets'] } | null>(null);
  const isNews = targets !== null && chosen?.with !== targets;
  const year = isNews ? targets.targets.year : (chosen?.year ?? YEARS[0] ?? 0);
  const words = texts.forms;
  return (
    <>
      <Body1 block>{words.lead}</Body1>
      <Field label={words.year} className={styles.section}>
        <Select value={String(year)} onChange={(_, { value }) => setChosen({ year: Number(value), with: targets })}>
          {YEARS.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <FileLine
        said={saidOfTargets(texts, targets, year)}
        choose={targets ? words.chooseOther : words.chooseTargets}
        remove={targets && { label: words.removeTargets, onClick: () => send({ type: 'targets-removed' }) }}
        accept=".xlsx,.xlsm,.xls,.ods,.json"
        multiple={false}
        name="targets"
        give={([file]) => file && giveTargets(file)}
      />
      <Button
        appearance="primary"
        className={styles.section}
        disabledFocusable={makes}
        icon={makes ? <Spinner size="tiny" /> : null}
        onClick={() => send({ type: 'forms-wanted', year })}
      >
        {makes ? words.making : words.make}
      </Button>
      <Body1 block className={styles.section}>
        {words.command}
      </Body1>
      <code className={styles.command}>{commandFor(targets, year)}</code>
    </>
  );
}
