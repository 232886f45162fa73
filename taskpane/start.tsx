/** Puts the pane into a page, beside a host. */
import { createRoot } from 'react-dom/client';
import { familyOf } from '../src/forms';
import { DEFAULT_FORM } from '../src/forms/form-of-year';
import { eventsOfFiles, Files } from './files';
import type { Host } from './host';
import { keepReading } from './keep-reading';
import { keepTyped } from './keep-typed';
import type { LanguageChoice } from './language-choice';
import { workHere } from './reading/work-here';
import { WorkQueue, type WorkerLike } from './reading/work-queue';
import { EffectRunner } from './run-effects';
import { initialState } from './state/pane-state';
import { createStore, type Store } from './store';
import { typedTexts } from './typed-texts';
import { App } from './views/App';

export interface PaneOptions {
  /** Workbooks that somebody without any of their own can try with; null where there are none. */
  readonly samples: (() => Promise<readonly File[]>) | null;
  /** Whether marks stand in the workbook, or on the screen only. */
  readonly marksStandInFile: boolean;
  /** Whether the program around the pane lets it hand over files. */
  readonly savesFiles: boolean;
  /** One for the pane and the page around it. */
  readonly language: LanguageChoice;
  /** Whether the page around the pane has the switch. */
  readonly pageHasLanguageSwitch: boolean;
  /** Whether the program around the pane is dark. */
  readonly isDark: boolean;
}

/** A page opened from a folder may not start a worker: there the page does the work itself. */
function newWorker(): WorkerLike {
  try {
    return new Worker(new URL('./reading/worker.ts', import.meta.url));
  } catch {
    return workHere();
  }
}

/** Answers how to tell the pane what a person wants from outside it. */
export function startPane(element: HTMLElement, host: Host, options: PaneOptions): Store['send'] {
  const family = familyOf(DEFAULT_FORM);
  if (!family) throw new Error(`no form ${DEFAULT_FORM}`);
  const { language, samples } = options;
  const files = new Files();
  const queue = new WorkQueue(newWorker);
  const store: Store = createStore(
    initialState(language.current(), {
      decisions: typedTexts.decisions(),
      wishes: typedTexts.wishes(),
      formulas: typedTexts.formulas(),
    }),
    (effect) => void runner.run(effect),
  );
  const runner = new EffectRunner({ host, queue, files, send: store.send, keepLanguage: language.choose });
  const addFiles = (given: readonly File[]): void => {
    void eventsOfFiles(given, files).then((events) => {
      for (const event of events) store.send(event);
    });
  };
  const giveWritten = (file: File): void =>
    store.send({ type: 'written-given', id: files.keep(file), name: file.name });
  const giveTargets = (file: File): void =>
    store.send({ type: 'targets-given', file: { id: files.keep(file), name: file.name } });
  const giveLastYear = (given: readonly File[]): void =>
    store.send({ type: 'last-year-given', files: given.map((file) => ({ id: files.keep(file), name: file.name })) });
  language.listen(() => {
    if (language.current() !== store.state().language)
      store.send({ type: 'language-chosen', language: language.current() });
  });
  keepTyped(store, typedTexts);
  const read = keepReading(host, store.send);
  host.onChange(read);
  host.onSelect((at) => store.send({ type: 'cell-selected', at }));
  read();
  createRoot(element).render(
    <App
      store={store}
      bodies={family.bodies}
      addFiles={addFiles}
      giveWritten={giveWritten}
      giveTargets={giveTargets}
      giveLastYear={giveLastYear}
      samples={{ load: samples }}
      marksStandInFile={options.marksStandInFile}
      savesFiles={options.savesFiles}
      isDark={options.isDark}
      hasLanguageSwitch={!options.pageHasLanguageSwitch}
    />,
  );
  return store.send;
}
