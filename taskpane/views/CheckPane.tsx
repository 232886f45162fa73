import {
  Badge,
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../src/core/finding';
import { progressOf } from '../../src/core/reading/progress';
import { familyOf, formOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import { certainMends } from '../../src/core/checking/mends';
import { certainByRule, findingKey, groupsOf, type FindingGroup } from '../state/findings';
import type { LastYearFiles, OpenForm, PaneState } from '../state/pane-state';
import { FindingCard } from './FindingCard';
import { LastYearInput } from './LastYearInput';
import { MarkSwitch } from './MarkSwitch';
import { usePane } from './pane-context';
import { useLabels } from './use-labels';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalM,
  },
  group: { marginTop: tokens.spacingVerticalL },
  groupHead: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3, display: 'block' },
  title: { margin: 0 },
  cell: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, width: '100%' },
});

/** So many cards are read; more are asked for. No error waits behind a button. */
const FIRST_SHOWN = { error: Infinity, warning: 30, blank: Infinity, note: 5, explained: 5 } as const;
const MORE = 30;

const BADGES = {
  error: 'danger',
  warning: 'warning',
  blank: 'informative',
  note: 'informative',
  explained: 'success',
} as const;

export function CheckPane({
  open,
  explaining,
  marks,
  marksStandInFile,
  lastYear,
  giveLastYear,
}: {
  readonly open: OpenForm | null;
  readonly explaining: string | null;
  readonly marks: PaneState['marks'];
  readonly marksStandInFile: boolean;
  readonly lastYear: LastYearFiles | null;
  readonly giveLastYear: (files: readonly File[]) => void;
}): ReactElement {
  const { texts, send } = usePane();
  if (!open) return <Spinner label={texts.check.waiting} />;
  if (open.sources) {
    return (
      <>
        <Body1 block>{texts.check.report}</Body1>
        <Button appearance="primary" onClick={() => send({ type: 'pane-chosen', pane: 'trace' })}>
          {texts.check.openTrace}
        </Button>
      </>
    );
  }
  return (
    <>
      <FormHead open={open} />
      <Verdict open={open} />
      <MarkSwitch open={open} marks={marks} standInFile={marksStandInFile} />
      {groupsOf(open).map((group) => (
        <Group key={group.severity} group={group} open={open} explaining={explaining} />
      ))}
      {open.submission.appendix && <LastYearInput lastYear={lastYear} year={open.year} give={giveLastYear} />}
    </>
  );
}

function FormHead({ open }: { readonly open: OpenForm }): ReactElement {
  const { texts, body } = usePane();
  const styles = useStyles();
  const { appendix, bodyId } = open.submission;
  const family = familyOf(DEFAULT_FORM);
  const form = family && formOf(family, open.year);
  if (!appendix || !form) {
    return (
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.check.notTheForm}
        </Subtitle2>
        <Body1>{texts.check.openForm}</Body1>
      </div>
    );
  }
  const { filled, asked } = progressOf(appendix, form, family.bodies, bodyId);
  const left = asked - filled;
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2" className={styles.title}>
        {bodyId === null ? texts.check.unknownBody : body(bodyId)}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{texts.check.year(open.year)}</Caption1>
      <ProgressBar
        value={asked === 0 ? 0 : filled / asked}
        thickness="large"
        aria-label={texts.check.progress(filled, asked)}
        color={left === 0 ? 'success' : 'brand'}
      />
      <Caption1>
        {texts.check.progress(filled, asked)} · {left === 0 ? texts.check.allFilled : texts.check.left(left)}
      </Caption1>
    </div>
  );
}

function Verdict({ open }: { readonly open: OpenForm }): ReactElement | null {
  const { texts, send } = usePane();
  const certain = certainMends(open.submission.findings).length;
  const isClean = open.submission.findings.every(({ severity }) => severity === 'note');
  if (isClean && open.submission.appendix) return <Body1 block>{texts.check.clean}</Body1>;
  if (certain < 2) return null;
  return (
    <Button appearance="primary" onClick={() => send({ type: 'mend-all' })}>
      {texts.check.mendAll(certain)}
    </Button>
  );
}

/** The first card of a kind says how many there are: a button on each of thirty helps nobody. */
function isFirstCertain(findings: readonly Finding[], index: number): boolean {
  const { rule } = findings[index] ?? {};
  return findings.findIndex((one) => one.rule === rule && one.mend?.certain === true) === index;
}

function Group({
  group: { severity, findings },
  open,
  explaining,
}: {
  readonly group: FindingGroup;
  readonly open: OpenForm;
  readonly explaining: string | null;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState<number>(FIRST_SHOWN[severity]);
  const rest = findings.length - shown;
  const alike = certainByRule(open);
  const heading = `thidua-group-${severity}`;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.groupHead}>
        <Subtitle2 as="h3" id={heading} className={styles.title}>
          {texts.check.severities[severity]}
        </Subtitle2>
        <Badge appearance="tint" color={BADGES[severity]}>
          {findings.length}
        </Badge>
      </div>
      <Caption1 className={styles.quiet}>{texts.check.severityExplained[severity]}</Caption1>
      {severity === 'blank' ? (
        <BlankCells findings={findings} year={open.year} />
      ) : (
        <ul className={styles.list}>
          {findings.slice(0, shown).map((finding, index) => (
            <li key={`${findingKey(finding)}|${String(index)}`}>
              <FindingCard
                finding={finding}
                tone={severity}
                appendix={open.submission.appendix}
                year={open.year}
                isExplaining={explaining === findingKey(finding)}
                alike={isFirstCertain(findings, index) ? (alike.get(finding.rule) ?? 0) : 0}
              />
            </li>
          ))}
        </ul>
      )}
      {severity !== 'blank' && rest > 0 && (
        <Button onClick={() => setShown(shown + MORE)}>{texts.check.more(rest)}</Button>
      )}
    </section>
  );
}

/** One line a cell: nobody wants a sentence for each of twenty cells that are simply not filled in yet. */
function BlankCells({
  findings,
  year,
}: {
  readonly findings: readonly Finding[];
  readonly year: number;
}): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const labels = useLabels(year);
  return (
    <ul className={styles.list}>
      {findings.map(({ at, code }) => (
        <li key={code}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.cell}
            onClick={() => {
              if (at) send({ type: 'go-to', at });
            }}
          >
            {texts.check.goTo(at?.cell ?? '')}: {labels.get(code ?? '')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
