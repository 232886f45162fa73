import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../src/core/report';
import { balanceOf, missingOf } from '../state/merge-view';
import type { MergeState } from '../state/pane-state';
import { DropZone } from './DropZone';
import { FileLine } from './FileLine';
import { FileTable } from './FileTable';
import { HeldFigures } from './HeldFigures';
import { LastYearInput } from './LastYearInput';
import { MissingBodies } from './MissingBodies';
import { OpenFindings } from './OpenFindings';
import { usePane } from './pane-context';
import type { SampleFiles } from './sample-files';
import { ReportFindings } from './ReportFindings';
import { TotalsTable } from './TotalsTable';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface MergePaneProps {
  readonly merge: MergeState;
  /** Whether the report's Word document is being made. */
  readonly makesDocument: boolean;
  readonly addFiles: (files: readonly File[]) => void;
  readonly giveTargets: (file: File) => void;
  readonly giveLastYear: (files: readonly File[]) => void;
  readonly samples: SampleFiles;
}

export function MergePane({
  merge,
  makesDocument,
  addFiles,
  giveTargets,
  giveLastYear,
  samples,
}: MergePaneProps): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const { report, targets } = merge;
  const settled = merge.status === 'reading' ? null : report;
  return (
    <>
      <DropZone addFiles={addFiles} samples={samples} isEmpty={merge.files.length === 0} />
      {targets && <TargetsLine targets={targets} year={report?.form.year ?? null} give={giveTargets} />}
      <LastYearInput lastYear={merge.lastYear} year={report?.form.year ?? null} give={giveLastYear} />
      <Working merge={merge} />
      {settled && <ReportHead merge={merge} report={settled} makesDocument={makesDocument} />}
      {settled && <HeldFigures merge={merge} />}
      {settled && <OpenFindings merge={merge} />}
      {settled && <ReportFindings report={settled} />}
      {merge.files.length > 0 && (
        <section className={styles.section} aria-labelledby="thidua-files">
          <Subtitle2 as="h2" id="thidua-files" className={styles.title}>
            {texts.merge.files}
          </Subtitle2>
          <FileTable merge={merge} />
          <div className={styles.actions}>
            <Button size="small" onClick={() => send({ type: 'files-cleared' })}>
              {texts.merge.clear}
            </Button>
          </div>
        </section>
      )}
      {settled && <TotalsTable report={settled} shown={merge.shown} />}
    </>
  );
}

/** The province's targets, and whether they are those of the files' year; null where no year is known yet. */
function TargetsLine({
  targets: { name, targets },
  year,
  give,
}: {
  readonly targets: NonNullable<MergeState['targets']>;
  readonly year: number | null;
  readonly give: (file: File) => void;
}): ReactElement {
  const { texts, send } = usePane();
  const isOther = year !== null && year !== targets.year;
  return (
    <FileLine
      said={isOther ? texts.merge.targetsOfOtherYear(name, targets.year, year) : texts.merge.targets(name)}
      choose={texts.forms.chooseOther}
      remove={{ label: texts.forms.removeTargets, onClick: () => send({ type: 'targets-removed' }) }}
      accept=".xlsx,.xlsm,.xls,.ods,.json"
      multiple={false}
      name="targets"
      give={([file]) => file && give(file)}
    />
  );
}

function Working({ merge }: { readonly merge: MergeState }): ReactElement | null {
  const { texts, send } = usePane();
  const styles = useStyles();
  const done = merge.files.filter(({ state }) => state === 'done').length;
  if (merge.status === 'reading') {
    const label = texts.merge.reading(done, merge.files.length);
    return (
      <div className={styles.section}>
        <Body1 block>{label}</Body1>
        <ProgressBar value={done / Math.max(1, merge.files.length)} thickness="large" aria-label={label} />
        <div className={styles.actions}>
          <Button size="small" onClick={() => send({ type: 'reading-cancelled' })}>
            {texts.merge.cancel}
          </Button>
        </div>
      </div>
    );
  }
  if (merge.status !== 'consolidating' && merge.status !== 'writing') return null;
  const label = merge.status === 'writing' ? texts.merge.writing : texts.merge.consolidating;
  return (
    <div className={styles.section}>
      <Body1 block>{label}</Body1>
      <ProgressBar thickness="large" aria-label={label} />
    </div>
  );
}

/** What came of it, who is missing, and the one button that makes the report. */
function ReportHead({
  merge,
  report,
  makesDocument,
}: {
  readonly merge: MergeState;
  readonly report: Report;
  readonly makesDocument: boolean;
}): ReactElement {
  const { texts, number } = usePane();
  const styles = useStyles();
  const missing = missingOf(report);
  const { all, merged, refused, faults, duplicates } = balanceOf(report);
  const { total, lacking } = report.welfare;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" block className={styles.title}>
        {texts.merge.bodies(report.bodies.length - missing.length, report.bodies.length)}
      </Subtitle2>
      <MissingBodies report={report} />
      <Caption1 block className={styles.quiet}>
        {texts.merge.balance(all, merged, refused, faults, duplicates)}
      </Caption1>
      <Body1 block>
        {texts.merge.welfare(number(total.count), number(total.amount))}
        {lacking.length > 0 && ` (${texts.merge.welfarePartial})`}
      </Body1>
      <ReportActions merge={merge} canMake={merged > 0} makesDocument={makesDocument} />
    </section>
  );
}

/** The report as a workbook, and as a document for the signature. */
function ReportActions({
  merge,
  canMake,
  makesDocument,
}: {
  readonly merge: MergeState;
  readonly canMake: boolean;
  readonly makesDocument: boolean;
}): ReactElement {
  const { texts, send, language } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      {merge.made === null ? (
        <Button
          appearance="primary"
          disabled={merge.status !== 'ready' || !canMake}
          onClick={() => send({ type: 'report-wanted' })}
        >
          {texts.merge.make}
        </Button>
      ) : (
        <>
          <Button appearance="primary" onClick={() => send({ type: 'report-opened' })}>
            {texts.merge.open}
          </Button>
          <Button onClick={() => send({ type: 'report-saved' })}>{texts.merge.save}</Button>
          {merge.madeIn !== language && (
            <Button disabled={merge.status !== 'ready'} onClick={() => send({ type: 'report-wanted' })}>
              {texts.merge.makeInThisLanguage}
            </Button>
          )}
        </>
      )}
      <Button
        disabledFocusable={makesDocument}
        disabled={!canMake}
        icon={makesDocument ? <Spinner size="tiny" /> : null}
        onClick={() => send({ type: 'document-wanted' })}
      >
        {makesDocument ? texts.merge.makingDocument : texts.merge.saveDocument}
      </Button>
    </div>
  );
}
