import { Caption1, Link, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { printedNumber } from '../../src/core/forms/form-rows';
import type { Form } from '../../src/core/form';
import type { Report, ReportLine } from '../../src/core/report';
import { BranchFigures } from './BranchFigures';
import { figureWords } from './figure-words';
import { usePane } from './pane-context';
import { useForm, useLabels } from './use-labels';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, padding: '2px 4px', verticalAlign: 'bottom' },
  label: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  cell: { textAlign: 'right', padding: '2px 4px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  link: { textAlign: 'left', whiteSpace: 'normal', fontSize: 'inherit', color: tokens.colorNeutralForeground1 },
  branches: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  hint: { color: tokens.colorNeutralForeground3, display: 'block' },
  shown: { backgroundColor: tokens.colorBrandBackground2 },
  partial: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function TotalsTable({
  report,
  shown,
}: {
  readonly report: Report;
  readonly shown: string | null;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const labels = useLabels(report.form.year);
  const form = useForm(report.form.year);
  const { indicator, result, target, rate, given } = texts.merge;
  return (
    <section className={styles.section} aria-labelledby="thidua-totals">
      <Subtitle2 as="h2" id="thidua-totals" className={styles.title}>
        {texts.merge.totals}
      </Subtitle2>
      <Caption1 className={styles.hint}>{texts.merge.totalsHint}</Caption1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.label)}>
              {indicator}
            </th>
            {[result, target, rate, given].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line) => (
            <TotalRows
              key={line.code}
              line={line}
              form={form}
              label={labels.get(line.code) ?? line.code}
              isShown={line.code === shown}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A figure of the whole province; under the one that is open, what each branch gave. */
function TotalRows({
  line,
  form,
  label,
  isShown,
}: {
  readonly line: ReportLine;
  readonly form: Form | null;
  readonly label: string;
  readonly isShown: boolean;
}): ReactElement {
  const pane = usePane();
  const { texts, send, number } = pane;
  const styles = useStyles();
  const figure = (value: string | null): string => (value === null ? '' : figureWords(pane, form, line.code, value));
  const isPartial = line.given < line.asked;
  return (
    <>
      <tr className={mergeClasses(styles.row, isShown && styles.shown)}>
        <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
          <Link
            as="button"
            className={styles.link}
            title={texts.merge.showBranches(label)}
            aria-expanded={isShown}
            onClick={() => send({ type: 'figure-shown', code: line.code })}
          >
            {printedNumber(line.code)} {label}
          </Link>
        </th>
        <td className={styles.cell}>{figure(line.result)}</td>
        <td className={styles.cell}>{figure(line.target)}</td>
        <td className={styles.cell}>{line.rate === null ? '' : number(line.rate)}</td>
        <td className={mergeClasses(styles.cell, isPartial && styles.partial)}>
          {line.given}/{line.asked}
        </td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={5} className={styles.branches}>
            <BranchFigures line={line} form={form} label={label} />
          </td>
        </tr>
      )}
    </>
  );
}
