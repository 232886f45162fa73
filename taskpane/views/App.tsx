import {
  Button,
  Caption1,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import type { Bodies } from '../../src/core/register';
import { reportWithEvidence } from '../state/merge-evidence';
import { paneNames, type PaneName, type PaneState } from '../state/pane-state';
import type { Store } from '../store';
import { CheckPane } from './CheckPane';
import { ComparePane } from './ComparePane';
import { FormsTab } from './forms-tab';
import { FunctionsPane } from './FunctionsPane';
import { MergePane } from './MergePane';
import { Pane, paneContext, usePane } from './pane-context';
import type { SampleFiles } from './sample-files';
import { SaidLine } from './SaidLine';
import { darkTheme, lightTheme } from './theme';
import { TracePane } from './TracePane';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dark: { colorScheme: 'dark' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalS,
  },
  // The switch of languages takes the room that the last row of tabs leaves.
  tabs: { display: 'contents' },
  language: { marginLeft: 'auto' },
  note: { paddingBottom: tokens.spacingVerticalM },
  body: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', padding: tokens.spacingHorizontalM },
});

/** Where files are made. */
const SAVING: ReadonlySet<PaneName> = new Set<PaneName>(['merge', 'forms']);

export interface AppProps {
  readonly store: Store;
  readonly bodies: Bodies;
  readonly addFiles: (files: readonly File[]) => void;
  /** A written report that is to be compared. */
  readonly giveWritten: (file: File) => void;
  /** The province's targets for its branches. */
  readonly giveTargets: (file: File) => void;
  /** What was reported last year. */
  readonly giveLastYear: (files: readonly File[]) => void;
  readonly samples: SampleFiles;
  readonly marksStandInFile: boolean;
  /** Where the program around the pane takes no files, the places that save some say what to do instead. */
  readonly savesFiles: boolean;
  /** Whether the program around the pane is dark. */
  readonly isDark: boolean;
  /** Where the page around the pane has a switch of its own, the pane shows none. */
  readonly hasLanguageSwitch: boolean;
}

export function App({ store, bodies, isDark, hasLanguageSwitch, savesFiles, ...rest }: AppProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const pane = useMemo(() => paneContext(state.language, bodies, store.send), [state.language, bodies, store]);
  const styles = useStyles();
  return (
    <FluentProvider
      theme={isDark ? darkTheme : lightTheme}
      className={mergeClasses(styles.page, isDark && styles.dark)}
      lang={state.language}
    >
      <Pane value={pane}>
        <div className={styles.head}>
          <Tabs chosen={state.pane} />
          {hasLanguageSwitch && <LanguageSwitch />}
        </div>
        <SaidLine said={state.said} />
        <div id="thidua-panel" role="tabpanel" aria-labelledby={`thidua-tab-${state.pane}`} className={styles.body}>
          {!savesFiles && SAVING.has(state.pane) && (
            <Caption1 block role="note" className={styles.note}>
              {pane.texts.savesNothing}
            </Caption1>
          )}
          <Place state={state} {...rest} />
        </div>
      </Pane>
    </FluentProvider>
  );
}

function Place({
  state,
  addFiles,
  giveWritten,
  giveTargets,
  giveLastYear,
  samples,
  marksStandInFile,
}: {
  readonly state: PaneState;
} & Omit<AppProps, 'store' | 'bodies' | 'savesFiles' | 'isDark' | 'hasLanguageSwitch'>): ReactElement {
  switch (state.pane) {
    case 'check':
      return (
        <CheckPane
          open={state.open}
          explaining={state.explaining}
          marks={state.marks}
          marksStandInFile={marksStandInFile}
          lastYear={state.merge.lastYear}
          giveLastYear={giveLastYear}
        />
      );
    case 'merge':
      return (
        <MergePane
          merge={{ ...state.merge, report: reportWithEvidence(state) }}
          makesDocument={state.makesDocument}
          addFiles={addFiles}
          giveTargets={giveTargets}
          giveLastYear={giveLastYear}
          samples={samples}
        />
      );
    case 'compare':
      return <ComparePane state={state} give={giveWritten} />;
    case 'forms':
      return <FormsTab makes={state.makesForms} targets={state.merge.targets} giveTargets={giveTargets} />;
    case 'functions':
      return <FunctionsPane state={state} />;
    case 'trace':
      return (
        <TracePane
          isOpen={(state.open?.sources ?? null) !== null}
          report={state.seenReport}
          traced={state.traced}
          made={state.madeReport}
        />
      );
  }
}

function Tabs({ chosen }: { readonly chosen: PaneName }): ReactElement {
  const { texts, send } = usePane();
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      selectedValue={chosen}
      onTabSelect={(_, { value }) => {
        const pane = paneNames.find((name) => name === value);
        if (pane) send({ type: 'pane-chosen', pane });
      }}
    >
      {paneNames.map((name) => (
        <Tab key={name} value={name} id={`thidua-tab-${name}`} aria-controls="thidua-panel">
          {texts.panes[name]}
        </Tab>
      ))}
    </TabList>
  );
}

function LanguageSwitch(): ReactElement {
  const { texts, language, send } = usePane();
  const other = language === 'vi' ? 'en' : 'vi';
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.language}
      lang={other}
      onClick={() => send({ type: 'language-chosen', language: other })}
    >
      {texts.otherLanguage}
    </Button>
  );
}
