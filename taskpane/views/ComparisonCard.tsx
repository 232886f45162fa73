import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ComparisonRow } from '../../src/narrative/rows';
import { groupOf } from '../state/comparison-view';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  differs: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  look: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  agrees: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  unlinked: { borderLeftColor: tokens.colorNeutralStroke1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  sign: { fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase400, marginRight: tokens.spacingHorizontalS },
  sentence: { margin: 0, unicodeBidi: 'plaintext' },
  figure: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 2px',
  },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  actions: { marginTop: tokens.spacingVerticalS },
});

/** The form's own number before its label; the inner ends of codes (".count") say nothing to a clerk. */
function aboutOf({ code, label }: ComparisonRow): string {
  return [code.replace(/\.[a-z]+$/, ''), label].filter((part) => part !== '').join(' ');
}

/** One figure, in the sentence that states it. The document's text is only ever text. */
export function ComparisonCard({ row, canGo }: { readonly row: ComparisonRow; readonly canGo: boolean }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  const { kind, mark, place, pieces, formFigure, verdict, difference, remark, formAt } = row;
  const [before, figure, behind] = pieces;
  const about = aboutOf(row);
  return (
    <div className={mergeClasses(styles.card, styles[groupOf(row)])}>
      <Caption1 block className={styles.quiet}>
        {place}
      </Caption1>
      <p className={styles.sentence}>
        <span aria-hidden className={styles.sign}>
          {mark}
        </span>
        {before}
        <mark className={styles.figure}>{figure}</mark>
        {behind}
      </p>
      {about !== '' && <p className={styles.line}>{texts.compare.inForm(about, formFigure)}</p>}
      {kind !== 'text' && kind !== 'unlinked' && (
        <p className={mergeClasses(styles.line, styles.verdict)}>{texts.compare.verdict(verdict, difference)}</p>
      )}
      {remark !== '' && <p className={styles.line}>{remark}</p>}
      {canGo && formAt && (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={texts.compare.goToHint(formAt.cell)}
            onClick={() => send({ type: 'form-cell-wanted', at: formAt })}
          >
            {texts.compare.goTo(formAt.cell)}
          </Button>
        </div>
      )}
    </div>
  );
}
