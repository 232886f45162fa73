import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  command: { display: 'block', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
});

/** The forms that are sent out to be filled in. */
export function FormsTab(): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <>
      <Body1 block>{texts.forms.lead}</Body1>
      <Body1 block className={styles.section}>
        {texts.forms.command}
      </Body1>
      <code className={styles.command}>thidua forms --year {String(new Date().getFullYear())} --out bieu-mau</code>
    </>
  );
}
