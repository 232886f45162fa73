import type { ReadNoticeId, ReadNoticeParams } from '../../core/reading/read-notice';

/** Each sentence follows the sheet and cell it is about. */
export const readNotices: { readonly [I in ReadNoticeId]: (p: ReadNoticeParams[I]) => string } = {
  'formula-without-value': ({ formula }) =>
    `The formula${shown(formula)} has no stored result. Open the file in Excel, let it calculate, save, and send it again.`,
  'number-as-text-result': ({ text }) => `The formula gives the text “${text}”, not a number.`,
  'external-link': ({ formula }) =>
    `The value comes from another file${shown(formula)}; check it and put in the figure.`,
  'outside-formula': ({ formula }) => `The formula asks for data from outside${shown(formula)}; put in the figure.`,
  'repeated-cell': ({ kept, other }) => `The file holds this cell twice, with “${kept}” and “${other}”.`,
  'repeated-row': ({ row }) => `The file holds row ${row} twice.`,
  'cell-outside-row': ({ row, says, value }) =>
    `The value “${value}” stands in row ${row} but calls itself ${says}; nobody can tell which cell it belongs to, so it is left out.`,
  'value-under-merge': ({ range, value }) =>
    `The value “${value}” lies under the merged cells ${range} and does not show on the screen.`,
  'overlapping-merges': ({ range }) => `The merged cells ${range} overlap others.`,
  'unreadable-merge': ({ range }) => `The merged cells “${range}” make no range and are passed over.`,
  'unreadable-number': ({ text }) => `A numeric cell holds “${text}”, which is no number.`,
  'number-too-large': ({ text }) => `The number “${text}” is beyond what Excel holds exactly.`,
  'unreadable-date': ({ text }) => `A date cell holds “${text}”, which is no date.`,
  'impossible-date': ({ text }) => `The number “${text}” is shown as a date that no calendar has.`,
  'unreadable-boolean': ({ text }) => `A true/false cell holds “${text}”.`,
  'unknown-text': ({ index }) => `The cell points at text number “${index}”, which the file does not have.`,
  'unknown-cell-type': ({ type, text }) => `The cell is of the unknown type “${type}” and holds “${text}”.`,
  'contradicting-content': ({ kept, other }) => `The cell’s contents contradict each other: “${kept}” and “${other}”.`,
  'error-value': ({ error }) => `The cell shows the error ${error}.`,
  'unknown-style': ({ style }) =>
    `The cell has the format “${style}”, which the file does not have; it might be a date or a percentage.`,
  'styles-missing': () => 'The file lacks its formats: dates and percentages cannot be told from plain numbers.',
  'mixed-fonts': ({ fonts }) => `One cell mixes old and new fonts: ${fonts}.`,
  macros: () => 'The file holds macros; they are not run and do not go into the report.',
  'not-a-grid': ({ kind }) => `This sheet is no grid of cells (${kind}) and is passed over.`,
  'properties-unreadable': () => 'When the file was saved cannot be read.',
  'blank-workbook': () => 'No cell in the whole file has a value.',
  'figure-as-text': ({ text }) => `The figure “${text}” is stored as text.`,
  'negative-number': ({ text }) => `The number ${text} is negative.`,
  'fraction-below-one': ({ text }) => `The number ${text} is below one: perhaps a percentage without its “%”.`,
  'constant-among-sums': ({ text, beside }) =>
    `The number ${text} is typed, while ${beside} in the same row sums its column.`,
  'circular-formula': ({ formula }) => `The formula${shown(formula)} depends on its own result.`,
  'old-encoding': ({ text }) => `The text “${text}” looks like an old encoding (TCVN3 or VNI), not Unicode.`,
  'invisible-characters': ({ characters }) => `The cell holds characters that do not show: ${characters}.`,
  'text-like-formula': ({ text }) => `The text “${text}” begins like a formula; it stays text.`,
  'hidden-sheet': () => 'This sheet is hidden.',
  'hidden-rows': ({ rows }) => `Hidden rows: ${rows}.`,
  'hidden-columns': ({ columns }) => `Hidden columns: ${columns}.`,
};

function shown(formula: string): string {
  return formula === '' ? '' : ` “=${formula}”`;
}
