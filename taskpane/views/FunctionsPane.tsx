import { Body1, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellFunctions, NAMESPACE } from '../../src/cell-functions/catalogue';
import { functionExamples } from '../../src/text/function-examples';
import { functionHelp, functionNames, type FunctionName } from '../../src/text/function-help';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  title: { margin: `${tokens.spacingVerticalM} 0 0` },
  code: { display: 'block', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
  list: { margin: `${tokens.spacingVerticalXS} 0 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What a function for cells computes and takes, with an example. */
export function FunctionsPane({ shown }: { readonly shown: FunctionName }): ReactElement {
  const { texts, language, send } = usePane();
  const styles = useStyles();
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
      <Parameters of={shown} />
      <Example of={shown} />
    </>
  );
}

function Parameters({ of }: { readonly of: FunctionName }): ReactElement {
  const { texts, language } = usePane();
  const styles = useStyles();
  const help = functionHelp(of, language);
  const parameters = cellFunctions.find(({ id }) => id === of)?.parameters ?? [];
  return (
    <>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.functions.takes}
      </Subtitle2>
      <dl className={styles.list}>
        {parameters.map(({ name, optional }) => (
          <div key={name}>
            <dt className={styles.name}>
              {help.parameters[name]?.name}
              {optional && ` (${texts.functions.optional})`}
            </dt>
            <dd className={styles.said}>{help.parameters[name]?.description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Example({ of }: { readonly of: FunctionName }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { args, gives } = functionExamples[of];
  return (
    <>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.functions.example}
      </Subtitle2>
      <code className={styles.code}>{`=${NAMESPACE}.${of}(${args.join('; ')})`}</code>
      {gives !== null && <Body1 block>{texts.functions.gives(gives)}</Body1>}
      {args.length > 1 && <Caption1 block>{texts.functions.separator}</Caption1>}
    </>
  );
}
