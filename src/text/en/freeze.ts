import type { FreezeTexts } from '../vi/freeze';

export const freeze: FreezeTexts = {
  title: (file, count) => `${file}: ${String(count)} cell(s) with functions of Thi Đua changed.`,
  wouldChange: (file, count) =>
    `${file}: ${String(count)} cell(s) with functions of Thi Đua would change (nothing written).`,
  nothing: (file) => `${file}: no cell uses a function of Thi Đua, so no new file is written.`,
  how: {
    native: 'formula of Excel’s own, same result',
    stored: 'the value that stood in the cell',
    calculated: 'value calculated just now, for none stood in the cell',
  },
  noValue: (formula) =>
    `=${formula} has no result in the file and cannot be calculated here. Open the file in an Excel with Thi Đua, let it calculate, save, and try again.`,
  problem: (formula, sentence) => `=${formula} gives no result: ${sentence}`,
  names: (names) => `Defined names that still use functions of Thi Đua and cannot be changed: ${names}.`,
  saveAsXlsx:
    'This is no .xlsx file, so single cells cannot be changed while all the rest stays as it is. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and run this command on the .xlsx file.',
};
