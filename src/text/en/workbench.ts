import type { Lost, SavedNote } from '../file-notes';
import type { WorkbenchTexts } from '../vi/workbench';

const lost: { readonly [L in Lost]: string } = {
  nothing: ' The pane beside it tells what to look at again.',
  pictures:
    ' Its pictures and charts are not shown here; a copy saved with nothing but figures and words changed still has them.',
  formulas:
    ' Some formulas come out otherwise here: those cells show the value saved in the file; the file itself is untouched.',
  look: ' All figures and words are shown; borders, fonts and colours are not. The file itself is unchanged.',
};

const savedNotes: { readonly [N in SavedNote]: string } = {
  'same-file': ' But for the cells changed, everything in it is as it was.',
  'look-left':
    ' All cells filled in are in it; borders, colours and letter sizes changed here are not, because the sheet is locked.',
  'signature-lost': ' Its digital signature is gone, because it was made over other contents.',
  'other-kind':
    ' The file opened was no .xlsx, so it was written anew as one: figures, words and formulas are all there; locks, lists to choose from, print settings and pictures of the first file are not.',
  'more-than-cells':
    ' More was changed than figures and words in cells (rows, columns or sheets added or removed, cells merged, borders, colours…), so the file was written anew: locks, checks while typing and print settings may be gone. To keep them, undo those changes with Ctrl+Z and save again.',
};

export const workbench: WorkbenchTexts = {
  open: 'Open a file…',
  save: 'Save a copy',
  samples: 'Try a sample',
  language: 'Language',
  showPane: 'Show the Thi Đua pane',
  showGrid: 'Show the spreadsheet',
  grid: 'Spreadsheet',
  pane: 'Thi Đua pane',
  dismiss: 'Hide this message',
  practice: {
    started: 'A form half filled in',
    finished: 'A form filled in',
    mistakes: 'A form with common mistakes',
    blank: 'A blank form',
  },
  hint: 'Type a number in the column “Kết quả thực hiện” (results) and press Enter. The pane beside it tells at once what to look at again. (F6 goes to the pane.)',
  opened: (file, missing) => `“${file}” is open.${lost[missing]}`,
  openedUnsaved: (file) => `“${file}” is open. To have it on this computer, press “Save a copy”.`,
  refused: (file, why) => `“${file}” could not be opened. ${why}`,
  saved: (file, notes) =>
    `“${file}” is saved in this computer’s Downloads folder.${notes.map((note) => savedNotes[note]).join('')}`,
  notSaved: 'Not saved. Try again; if it fails once more, reload the page and open the file again.',
  notWritten: (why) => `Not saved: the file could not be opened again. ${why}`,
  replace: (file) =>
    `The open spreadsheet has changes that are not saved. Opening “${file}” will lose them. Open it all the same?`,
  severalFiles: 'Only one file can be open at a time. To merge several, use Consolidate in the pane beside the grid.',
  noSample: 'The sample could not be loaded. Check the connection to this page’s server and try again.',
  newFileName: 'spreadsheet.xlsx',
};
