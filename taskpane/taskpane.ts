/** The page that Excel shows as the pane. Buttons are listened to at once; the pane itself comes after. */
import { outside as en } from '../src/text/en/outside';
import { outside as vi } from '../src/text/vi/outside';
import { excelHost } from './hosts/excel';
import { languageChoice } from './language-choice';
import { isDark } from './office-theme';
import { keepOffline, loadedSoFar } from './offline/keep-offline';
import { listenToRibbon } from './ribbon';
import type { PaneEvent } from './state/events';

const language = languageChoice(() => localStorage);

function tell(what: keyof typeof vi): void {
  const message = document.getElementById('message');
  document.documentElement.lang = language.current();
  if (message) message.textContent = { vi, en }[language.current()][what];
}

async function showPane(): Promise<(event: PaneEvent) => void> {
  const element = document.getElementById('pane');
  if (!element) throw new Error('no place for the pane');
  const { startPane } = await import('./start');
  return startPane(element, excelHost(), {
    samples: null,
    marksStandInFile: true,
    // The browser inside Excel for Mac takes no downloads.
    savesFiles: String(Office.context.platform) !== 'Mac',
    language,
    pageHasLanguageSwitch: false,
    isDark: isDark(Office.context.officeTheme),
  });
}

async function start(): Promise<void> {
  // Without a network there is no office.js.
  if (typeof Office === 'undefined') {
    tell('noOffice');
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    tell('notInExcel');
    return;
  }
  const shown = showPane();
  listenToRibbon((event) => void shown.then((send) => send(event)).catch(() => undefined));
  await shown;
  // Other pages of the same server have other workers, or none.
  await keepOffline(() => navigator.serviceWorker, loadedSoFar());
}

start().catch(() => tell('notLoaded'));
