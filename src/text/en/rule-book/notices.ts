import type { RuleBook } from '../../rule-book';

const HARMED = 'The file may be damaged or badly written by another program; Excel may show another figure.';
const SAVE_AGAIN = 'Open it in Excel, look at the cell, type it again if need be, and save it as a new workbook.';
const UNHIDE = 'Unhide it, see whether old figures are left, and save.';
const HIDDEN = 'What is hidden is not seen on screen or paper, and old figures stay behind there.';

/** What is met while reading a file, before the form is looked for. */
export const notices: RuleBook['notices'] = {
  'formula-without-value': {
    what: 'A formula without a stored result',
    why: 'Nothing is worked out in Excel’s place, so there is no figure.',
    mend: 'Open it in Excel, wait for the figure, save.',
  },
  'number-as-text-result': {
    what: 'A formula that gives text like a number',
    why: 'Excel does not add it up, however it looks.',
    mend: 'Correct the formula, or type the number.',
  },
  'outside-formula': {
    what: 'A formula that asks outside the file',
    why: 'Its figure changes with the network or another program and cannot be checked.',
    mend: 'Type the figure.',
  },
  'repeated-cell': { what: 'A cell twice in the file', why: HARMED, mend: SAVE_AGAIN },
  'repeated-row': { what: 'A row twice in the file', why: HARMED, mend: SAVE_AGAIN },
  'cell-outside-row': { what: 'A cell in the wrong row of the file', why: HARMED, mend: SAVE_AGAIN },
  'value-under-merge': {
    what: 'A figure under merged cells',
    why: 'Nobody sees it on screen, and it comes back when the cells are unmerged.',
    mend: 'Unmerge the cells and delete the figure or move it to its place.',
  },
  'overlapping-merges': { what: 'Merged ranges that overlap', why: HARMED, mend: SAVE_AGAIN },
  'unreadable-merge': { what: 'A merged range that is none', why: HARMED, mend: SAVE_AGAIN },
  'unreadable-number': { what: 'A number’s cell without a number', why: HARMED, mend: SAVE_AGAIN },
  'number-too-large': {
    what: 'A number beyond what Excel keeps exactly',
    why: 'Excel keeps 15 digits; the rest become 0.',
    mend: 'Type the right figure.',
  },
  'unreadable-date': { what: 'A date’s cell without a date', why: HARMED, mend: SAVE_AGAIN },
  'impossible-date': {
    what: 'A number shown as a date that no calendar has',
    why: 'The cell was set to dates by mistake; what shows is not what it holds.',
    mend: 'Set the cell to Number and look at it again.',
  },
  'unreadable-boolean': { what: 'A true-or-false cell with something else', why: HARMED, mend: SAVE_AGAIN },
  'unknown-text': { what: 'A cell that points at a missing text', why: HARMED, mend: SAVE_AGAIN },
  'unknown-cell-type': { what: 'A cell of an unknown kind', why: HARMED, mend: SAVE_AGAIN },
  'contradicting-content': { what: 'A cell that contradicts itself', why: HARMED, mend: SAVE_AGAIN },
  'unknown-style': {
    what: 'A format that the file does not have',
    why: 'Nobody knows whether the cell is a number, a date or per cent.',
    mend: 'Open it in Excel, set the format, save.',
  },
  'styles-missing': {
    what: 'No formats at all',
    why: 'Dates and per cent cannot be told from numbers.',
    mend: 'Open it in Excel, set the formats, save.',
  },
  'mixed-fonts': {
    what: 'Old and new fonts in one cell',
    why: 'Text of the old fonts turns into odd signs where they are not installed.',
    mend: 'Type the text again in Unicode.',
  },
  macros: {
    what: 'A file with macros',
    why: 'Macros can harm; they are never run.',
    mend: 'Save it as .xlsx, without macros.',
  },
  'not-a-grid': {
    what: 'A sheet that is no table of cells',
    why: 'A chart has no cells to read.',
    mend: 'Nothing to do.',
  },
  'properties-unreadable': {
    what: 'When the file was saved is not known',
    why: 'Of two files of a branch nobody can tell the newer.',
    mend: 'Open and save it in Excel if it is sent twice.',
  },
  'figure-as-text': {
    what: 'A figure stored as text',
    why: 'Excel does not add it up, though it is read here.',
    mend: 'Set the cell to Number and type it again.',
  },
  'negative-number': {
    what: 'A negative number',
    why: 'Results are never negative; the sign is usually a bullet.',
    mend: 'Type it without the sign.',
  },
  'fraction-below-one': {
    what: 'A number below 1',
    why: 'Perhaps a share without its sign.',
    mend: 'Write the % if it is a share.',
  },
  'constant-among-sums': {
    what: 'A typed number among sums',
    why: 'Its neighbours add up their columns; this one stays when the figures above change.',
    mend: 'Copy the neighbour’s formula, or check the number.',
  },
  'circular-formula': {
    what: 'A formula that depends on itself',
    why: 'Excel cannot work it out; it shows an old figure or 0.',
    mend: 'Correct the formula, or type the figure.',
  },
  'old-encoding': {
    what: 'Text in an old encoding (TCVN3, VNI)',
    why: 'Lines and branches written so may not be recognised.',
    mend: 'Convert it to Unicode and save.',
  },
  'invisible-characters': {
    what: 'Characters that nobody sees',
    why: 'They come along when copying from web pages and make text of a number.',
    mend: 'Type the cell by hand.',
  },
  'text-like-formula': {
    what: 'Text that begins like a formula',
    why: 'Copied elsewhere it may become one; here it stays text.',
    mend: 'Delete the = if it is none.',
  },
  'hidden-sheet': { what: 'A hidden sheet', why: HIDDEN, mend: UNHIDE },
  'hidden-rows': { what: 'Hidden rows', why: HIDDEN, mend: UNHIDE },
  'hidden-columns': { what: 'Hidden columns', why: HIDDEN, mend: UNHIDE },
};
