export { pane as en } from '../../src/text/en/pane';
export { pane as vi } from '../../src/text/vi/pane';
