/** The workbench page: a bar on top, the grid in its frame, the pane beside it. */
import './workbench.css';
import { languageChoice } from '../taskpane/language-choice';
import { hostOver } from '../taskpane/hosts/port';
import { startBar } from './bar';
import { element } from './element';
import { FileDesk } from './file-desk';
import { openFrame } from './frame';
import { inView } from './in-view';
import { Messages } from './messages';
import { PRACTICE, samplesOfBranches } from './samples';

async function start(): Promise<void> {
  const language = languageChoice(() => localStorage);
  const channel = new MessageChannel();
  // Calls made before the grid is there wait in the port.
  const host = hostOver(channel.port1);
  const messages = new Messages(element('message'), language);
  const desk = new FileDesk(host, language, messages);
  startBar(element('bar'), element('work'), language, desk);
  const { startPane } = await import('../taskpane/start');
  const paneHost = inView({ ...host, open: desk.openMade.bind(desk) }, element('work'));
  startPane(element('pane'), paneHost, {
    samples: samplesOfBranches,
    marksStandInFile: false,
    savesFiles: true,
    language,
    pageHasLanguageSwitch: true,
    isDark: false,
  });
  openFrame(element('grid'), channel.port2, language, desk);
  language.listen(() => void host.speak(language.current()));
  await desk.openPractice(PRACTICE.started);
  messages.tell((say) => say.hint);
}

void start();
