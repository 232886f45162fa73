import { Body1, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NAMESPACE } from '../../src/cell-functions/catalogue';
import { functionExamples } from '../../src/text/function-examples';
import { functionHelp, functionNames, type FunctionName } from '../../src/text/function-help';
import type { PaneState } from '../state/pane-state';
import { separatorOf } from '../state/update-functions';
import { FormulaForm } from './FormulaForm';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  title: { margin: `${tokens.spacingVerticalL} 0 0` },
  code: { display: 'block', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
});

/** What a function for cells computes, the form that puts it into a cell, and an example. */
export function FunctionsPane({ state }: { readonly state: PaneState }): ReactElement {
  const { texts, language, send } = usePane();
  const styles = useStyles();
  const shown = state.shownFunction;
  return (
    <>
      <Body1 block>{texts.functions.lead}</Body1>
      <Field label={texts.functions.choose} className={styles.section}>
        <Select
          value={shown}
          onChange={(_, { value }) => {
            const id = functionNames.find((name) => name === value);
            if (id) send({ type: 'function-shown', id });
          }}
        >
          {functionNames.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </Select>
      </Field>
      <Body1 block className={styles.section}>
        {functionHelp(shown, language).description}
      </Body1>
      <FormulaForm state={state} />
      <Example of={shown} separator={separatorOf(state)} isSure={(state.open?.style ?? null) !== null} />
    </>
  );
}

function Example({
  of,
  separator,
  isSure,
}: {
  readonly of: FunctionName;
  readonly separator: string;
  /** Whether the program has told how formulas are written in it. */
  readonly isSure: boolean;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { args, gives } = functionExamples[of];
  return (
    <>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.functions.example}
      </Subtitle2>
      <code className={styles.code}>{`=${NAMESPACE}.${of}(${args.join(`${separator} `)})`}</code>
      {gives !== null && <Body1 block>{texts.functions.gives(gives)}</Body1>}
      {args.length > 1 && !isSure && <Caption1 block>{texts.functions.separator}</Caption1>}
    </>
  );
}
