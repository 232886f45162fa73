import type { MendTexts } from '../vi/mend';

export const mend: MendTexts = {
  outNeeded:
    'Say where to write the new file, for example --out "Appendix mended.xlsx"; or add --dry-run only to look.',
  outMustBe: (path, extension) => `The new file’s name must end in ${extension} as the original’s does, not “${path}”.`,
  outIsInput: (path) => `“${path}” is the original itself, which is never written over: choose another name.`,
  outExists: (path) => `There is a file at “${path}” already. Choose another name, or delete that file first.`,
  changesIsOther: (path) =>
    `“${path}” is the original, the new file or a file that is there already. Choose another name for the list.`,
  saveAsXlsx:
    'This is no .xlsx file, so single cells cannot be changed while all the rest stays as it is. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and run this command on the .xlsx file.',
  changedMeanwhile: 'The file was changed while it was being read. Run the command again.',
  title: (file, count) => `${file}: ${String(count)} cell(s) mended.`,
  wouldChange: (file, count) => `${file}: ${String(count)} cell(s) would be mended (nothing written).`,
  nothing: (file) => `${file}: no cell to mend that has one reading only, so no new file is written.`,
  asText: (value) => `“${value}”`,
  blank: '(blank)',
  line: (where, before, after, why) => `${where}: ${before} → ${after} (${why})`,
  inSheet: (cell, sheet) => `${cell} of sheet “${sheet}”`,
  leftTitle: (count) => `${String(count)} cell(s) left as they are:`,
  leftLine: (where, why) => `${where}: ${why}`,
  left: {
    'too-many-digits': 'the number has more than 15 digits, which Excel does not keep',
    'no-such-place': 'there is no such cell',
    'twice-in-file': 'the file holds this cell twice; open it in Excel and save it again',
    'under-merge': 'the cell lies hidden under a merged range',
    'inside-array': 'the cell belongs to an array formula, which changes as a whole',
    'data-table': 'the cell belongs to a data table of Excel',
    'shared-formula': 'other cells still take their formula from this one',
    'not-writable': 'the new content cannot be written into a cell',
  },
  whys: {
    'number-as-text': 'number typed as text',
    'label-nearly': 'the form’s own label put back',
    'measure-changed': 'the form’s own measure put back',
    'money-measure-changed': 'the form’s own measure put back',
  },
  remaining: (errors, warnings) =>
    errors + warnings === 0
      ? 'No error and no warning is left.'
      : `${String(errors)} error(s) and ${String(warnings)} warning(s) are left for a person to look at (run check on the new file).`,
  signatureLost:
    'The original was digitally signed. The signature holds for the original only, so the new file has none.',
  recalculates:
    'The file holds formulas: Excel calculates them anew on opening. Open it, look, and save it once before you send it.',
  written: (path) => `New file: ${path}. The original is as it was.`,
  writtenElsewhere: (path, wanted) => `“${wanted}” is open or locked, so the new file is: ${path}`,
  changesWritten: (path) => `List of the changed cells: ${path}`,
};
