import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Comparison } from '../../src/narrative/compare';
import { countsOf, rowsTogetherSentence, type ComparisonRow } from '../../src/narrative/rows';
import { NARRATIVE_TEXTS } from '../../src/text/narrative-sentences';
import { verdictGroups, type VerdictGroup } from '../state/compare-state';
import { shownComparison, shownGroup, type ShownComparison } from '../state/comparison-view';
import { ComparisonCard } from './ComparisonCard';
import { usePane } from './pane-context';
import { useForm } from './use-labels';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** So many cards are read; more are asked for. */
const STEP = 40;

export interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly year: number;
  readonly shown: VerdictGroup | null;
  /** Whether the form's cells can be gone to. */
  readonly canGo: boolean;
}

export function ComparisonView({ comparison, year, shown, canGo }: ComparisonViewProps): ReactElement | null {
  const { language } = usePane();
  const form = useForm(year);
  const all = useMemo(() => form && shownComparison(comparison, form, language), [comparison, form, language]);
  if (!all) return null;
  return (
    <>
      <Inside rows={all.inside} />
      <Figures all={all} comparison={comparison} shown={shown} canGo={canGo} />
    </>
  );
}

function Inside({ rows }: { readonly rows: readonly ComparisonRow[] }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="thidua-inside">
      <Subtitle2 as="h3" id="thidua-inside" className={styles.title}>
        {texts.compare.inside}
      </Subtitle2>
      {rows.length === 0 ? (
        <Body1 block>{texts.compare.insideClean}</Body1>
      ) : (
        <Cards key="inside" rows={rows} canGo={false} />
      )}
    </section>
  );
}

function Figures({
  all,
  comparison,
  shown,
  canGo,
}: {
  readonly all: ShownComparison;
} & Pick<ComparisonViewProps, 'comparison' | 'shown' | 'canGo'>): ReactElement {
  const { texts, language } = usePane();
  const styles = useStyles();
  const group = shownGroup(all, shown);
  const together = rowsTogetherSentence(comparison, language);
  return (
    <section className={styles.section} aria-labelledby="thidua-against">
      <Subtitle2 as="h3" id="thidua-against" className={styles.title}>
        {texts.compare.against}
      </Subtitle2>
      {group === null ? (
        <Body1 block>{texts.compare.noFigure}</Body1>
      ) : (
        <>
          <Body1 block>{NARRATIVE_TEXTS[language].summary(countsOf(comparison))}</Body1>
          {together !== null && <Caption1 block>{together}</Caption1>}
          <Filters all={all} group={group} />
          <Caption1 block className={styles.quiet}>
            {texts.compare.explained[group]}
          </Caption1>
          <Cards key={group} rows={all.groups[group]} canGo={canGo} />
        </>
      )}
    </section>
  );
}

function Filters({ all, group }: { readonly all: ShownComparison; readonly group: VerdictGroup }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-labelledby="thidua-against" className={styles.filters}>
      {verdictGroups.map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === group ? 'primary' : 'secondary'}
          aria-pressed={one === group}
          disabled={all.groups[one].length === 0 && one !== group}
          onClick={() => send({ type: 'verdicts-shown', group: one })}
        >
          {texts.compare.filter(texts.compare.groups[one], all.groups[one].length)}
        </Button>
      ))}
    </div>
  );
}

function Cards({ rows, canGo }: { readonly rows: readonly ComparisonRow[]; readonly canGo: boolean }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={[row.at.paragraph, row.at.start, row.kind, index].join('|')}>
            <ComparisonCard row={row} canGo={canGo} />
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>{texts.compare.more(rows.length - shown)}</Button>
      )}
    </>
  );
}
