import { Body1, Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { familyOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import type { MergeState } from '../state/pane-state';
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
}

/** The forms that are sent out to be filled in: one press makes those of a year. */
export function FormsTab({ makes, targets }: FormsTabProps): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const [year, setYear] = useState(targets?.targets.year ?? YEARS[0] ?? 0);
  const words = texts.forms;
  return (
    <>
      <Body1 block>{words.lead}</Body1>
      <Field label={words.year} className={styles.section}>
        <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
          {YEARS.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Body1 block className={styles.section}>
        {targets?.targets.year === year ? words.withTargets(targets.name) : words.withoutTargets}
      </Body1>
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
      <code className={styles.command}>thidua forms --year {String(year)} --out bieu-mau</code>
    </>
  );
}
