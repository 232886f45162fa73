import type { FunctionsPaneTexts } from '../vi/functions-pane';

/** Words of the Thi Đua pane about the functions for cells. */
export const functionsPane: FunctionsPaneTexts = {
  lead: 'Choose a function, fill in its parts and put it into a cell. Typing =THIDUA. in a cell shows this list too.',
  choose: 'Function',
  optional: 'optional',
  pick: 'Take the selected cells',
  pickFor: (argument) => `Take the selected cells for ${argument}`,
  formula: 'Formula',
  insert: (cell) => `Put into cell ${cell}`,
  replace: (cell) => `Replace cell ${cell}`,
  insertNowhere: 'Put into a cell',
  problems: {
    lacks: 'Fill in the required parts: select cells in the workbook and press “Take the selected cells”, or type.',
    'no-cell': 'Click the cell that is to hold the formula.',
    'counts-itself': 'This cell is among those that the formula uses. Click another cell to hold it.',
  },
  next: 'Click the cell that is to hold the formula, then press this button.',
  instead: (cell, content) => `Cell ${cell} holds “${content}”, which the formula will replace.`,
  crowded: (cells) => `The answers take ${cells}, where cells are filled in already: Excel would show #SPILL!.`,
  example: 'Example',
  gives: (value) => `gives ${value}`,
  separator: 'Where a semicolon stands between the parts, an Excel set to English takes a comma.',
};
