import { Body1, Button, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Form } from '../../src/core/form';
import { printedNumber } from '../../src/core/forms/form-rows';
import type { SourceLine, Traced } from '../../src/core/reporting/report-sources';
import { useInWords } from '../../src/text/report-uses';
import type { SeenReport } from '../state/pane-state';
import { figureWords } from './figure-words';
import { usePane } from './pane-context';
import { useForm } from './use-labels';

const useStyles = makeStyles({
  title: { margin: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  other: { marginBottom: tokens.spacingVerticalM },
  back: { marginTop: tokens.spacingVerticalS },
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

export interface TracePaneProps {
  /** Whether the workbook that stands open is the report. */
  readonly isOpen: boolean;
  readonly report: SeenReport | null;
  readonly traced: Traced | null;
  /** Name of the report that can be opened again; null where there is none. */
  readonly made: string | null;
}

export function TracePane({ isOpen, report, traced, made }: TracePaneProps): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  if (!report) return made === null ? <NoReport /> : <OtherOpen isListed={false} made={made} />;
  return (
    <>
      {!isOpen && <OtherOpen isListed made={made} />}
      <FigureChooser sources={report.sources} traced={traced} />
      {traced ? (
        <Sources report={report} traced={traced} />
      ) : (
        <Body1 block className={styles.section}>
          {texts.trace.pick}
        </Body1>
      )}
    </>
  );
}

function NoReport(): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
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

/** Another workbook stands open: the way back to the report. */
function OtherOpen({ isListed, made }: { readonly isListed: boolean; readonly made: string | null }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.other}>
      <Body1 block>{[texts.trace.isSource, ...(isListed ? [texts.trace.stillShown] : [])].join(' ')}</Body1>
      {made !== null && (
        <Button appearance="primary" className={styles.back} onClick={() => send({ type: 'report-opened' })}>
          {texts.trace.back(made)}
        </Button>
      )}
    </div>
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
  report: { sources, totals, partial, year },
  traced: { code, body },
}: {
  readonly report: SeenReport;
  readonly traced: Traced;
}): ReactElement {
  const pane = usePane();
  const { texts, send } = pane;
  const styles = useStyles();
  const form = useForm(year);
  const total = totals[code];
  const lines = sources.filter((line) => line.code === code && (body === null || line.body === body));
  return (
    <section className={styles.section} aria-live="polite">
      <Subtitle2 as="h2" className={styles.title}>
        {printedNumber(code)} {lines[0]?.label}
      </Subtitle2>
      {total !== undefined && (
        <div className={styles.line}>
          <span>{texts.trace.total(partial[code] ?? null)}</span>
          <span className={styles.value}>{figureWords(pane, form, code, total)}</span>
        </div>
      )}
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
            <Source line={line} form={form} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ line, form }: { readonly line: SourceLine; readonly form: Form | null }): ReactElement {
  const pane = usePane();
  const { texts, send, language } = pane;
  const styles = useStyles();
  const { body, code, file, sheet, cell, raw, value, use } = line;
  return (
    <>
      <div className={styles.line}>
        <span>{body}</span>
        <span className={styles.value}>{figureWords(pane, form, code, value)}</span>
      </div>
      <Caption1 className={styles.quiet}>{useInWords(use, language)}</Caption1>
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
