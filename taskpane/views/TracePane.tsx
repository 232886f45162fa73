import { Body1, Button, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { printedNumber } from '../../src/core/form-rows';
import type { SourceLine, Traced } from '../../src/core/report-sources';
import type { OpenForm } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  title: { margin: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  section: { marginTop: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block', unicodeBidi: 'plaintext' },
});

export function TracePane({
  open,
  traced,
  made,
}: {
  readonly open: OpenForm | null;
  readonly traced: Traced | null;
  readonly made: string | null;
}): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const sources = open?.sources ?? null;
  if (!sources && made !== null) {
    return (
      <>
        <Body1 block>{texts.trace.isSource}</Body1>
        <Button appearance="primary" className={styles.section} onClick={() => send({ type: 'report-opened' })}>
          {texts.trace.back(made)}
        </Button>
      </>
    );
  }
  if (!sources) {
    return (
      <>
        <Body1 block>{texts.trace.noReport}</Body1>
        <Body1 block className={styles.section}>
          {texts.trace.lead}
        </Body1>
        <Button className={styles.section} onClick={() => send({ type: 'pane-chosen', pane: 'merge' })}>
          {texts.trace.makeOne}
        </Button>
      </>
    );
  }
  return (
    <>
      <FigureChooser sources={sources} traced={traced} />
      {traced ? (
        <Sources sources={sources} traced={traced} />
      ) : (
        <Body1 block className={styles.section}>
          {texts.trace.pick}
        </Body1>
      )}
    </>
  );
}

function FigureChooser({
  sources,
  traced,
}: {
  readonly sources: readonly SourceLine[];
  readonly traced: Traced | null;
}): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const figures = new Map(sources.filter(({ code }) => code !== '').map(({ code, label }) => [code, label]));
  return (
    <Field label={texts.trace.choose}>
      <Select
        className={styles.select}
        value={traced?.code ?? ''}
        onChange={(_, { value }) => {
          if (value !== '') send({ type: 'trace', code: value, body: null });
        }}
      >
        {!traced && <option value="">…</option>}
        {[...figures].map(([code, label]) => (
          <option key={code} value={code}>
            {printedNumber(code)} {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Sources({
  sources,
  traced: { code, body },
}: {
  readonly sources: readonly SourceLine[];
  readonly traced: Traced;
}): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const lines = sources.filter((line) => line.code === code && (body === null || line.body === body));
  return (
    <section className={styles.section} aria-live="polite">
      <Subtitle2 as="h2" className={styles.title}>
        {printedNumber(code)} {lines[0]?.label}
      </Subtitle2>
      {body !== null && (
        <div>
          <Caption1>{texts.trace.onlyBody(body)}</Caption1>{' '}
          <Button size="small" appearance="subtle" onClick={() => send({ type: 'trace', code, body: null })}>
            {texts.trace.allBodies}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.row} className={styles.item}>
            <Source line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ line }: { readonly line: SourceLine }): ReactElement {
  const { texts, send, number } = usePane();
  const styles = useStyles();
  const { body, file, sheet, cell, raw, value, use } = line;
  return (
    <>
      <div className={styles.line}>
        <span>{body}</span>
        <span className={styles.value}>{number(value)}</span>
      </div>
      <Caption1 className={styles.quiet}>{use}</Caption1>
      <Caption1 className={styles.quiet}>{file}</Caption1>
      {cell !== '' && (
        <>
          <Caption1 className={styles.quiet}>
            {texts.trace.where(sheet, cell)}, {texts.trace.raw(raw)}
          </Caption1>
          <Button
            size="small"
            aria-label={texts.trace.open(file, cell)}
            onClick={() => send({ type: 'source-wanted', file, at: { sheet, cell } })}
          >
            {texts.trace.openShort}
          </Button>
        </>
      )}
    </>
  );
}
