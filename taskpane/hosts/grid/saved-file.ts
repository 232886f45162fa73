/** The grid's workbook as the bytes of an .xlsx. */
import type { Model } from '@odoo/o-spreadsheet';
import { packTexts } from '../../../src/workbook/write/pack-texts';

/** The mark that keeps a text from being taken for a number is the grid's; in a file the cell's type says it. */
function withoutTextMarks(sharedStrings: string): string {
  return sharedStrings.replace(/(<t[^>]*>)(?:'|&apos;|&#39;)/g, '$1');
}

export async function savedFile(model: Model): Promise<Uint8Array> {
  const { files } = await model.exportXLSX();
  const parts: Record<string, string> = {};
  for (const file of files) {
    if (!('content' in file)) continue;
    parts[file.path] = file.path === 'xl/sharedStrings.xml' ? withoutTextMarks(file.content) : file.content;
  }
  return packTexts(parts);
}
