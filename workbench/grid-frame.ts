/** The page inside the frame: the grid, answering through the port that the page around it sends. */
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './grid.css';
import { Grid } from '../taskpane/hosts/grid/grid';
import { serveHost } from '../taskpane/hosts/port';
import { takeDrops } from './drops';
import { addressee, droppedMessage, ENTER, isFrom, LEAVE, readStart } from './frame-messages';
import { toldIn } from './told';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

declare global {
  interface Window {
    /** For whoever drives the page from outside, as tests do: cells are painted, not elements that could be found. */
    thiduaGrid?: Pick<Grid, 'boxOf' | 'read' | 'load' | 'save'>;
  }
}

const LETTERS = ['13px Roboto', 'bold 13px Roboto', 'italic 13px Roboto', 'italic bold 13px Roboto'];

async function start(port: MessagePort, language: 'vi' | 'en'): Promise<void> {
  // Painted text does not ask for its letters by itself, and is not painted again when they come.
  await Promise.allSettled(LETTERS.map((letter) => document.fonts.load(letter)));
  const grid = new Grid(element('grid'), toldIn(element('told')));
  await grid.speak(language);
  await grid.start();
  serveHost(port, grid);
  addEventListener('message', (event) => {
    if (isFrom(event, parent, location) && event.data === ENTER) grid.focus();
  });
  window.thiduaGrid = { boxOf: (at) => grid.boxOf(at), read: grid.read, load: grid.load, save: grid.save };
}

addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    parent.postMessage(LEAVE, addressee(location));
  },
  { capture: true },
);

takeDrops(window, (files) => parent.postMessage(droppedMessage(files), addressee(location)));

addEventListener('message', (event) => {
  const message = isFrom(event, parent, location) ? readStart(event.data) : null;
  const [port] = event.ports;
  if (message !== null && port !== undefined) void start(port, message.language);
});
