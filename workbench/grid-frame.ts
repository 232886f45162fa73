/** The page inside the frame: the grid, answering through the port that the page around it sends. */
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './grid.css';
import { Grid } from '../taskpane/hosts/grid/grid';
import { serveHost } from '../taskpane/hosts/port';
import { readStart } from './frame-messages';
import { toldIn } from './told';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

async function start(port: MessagePort, language: 'vi' | 'en'): Promise<void> {
  const grid = new Grid(element('grid'), toldIn(element('told')));
  await grid.speak(language);
  await grid.start();
  serveHost(port, grid);
}

addEventListener('message', (event) => {
  const message = event.source === parent && event.origin === location.origin ? readStart(event.data) : null;
  const [port] = event.ports;
  if (message !== null && port !== undefined) void start(port, message.language);
});
