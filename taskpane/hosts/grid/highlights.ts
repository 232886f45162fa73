/** Marks as the grid draws them: over the cells, in no file. */
import type { Highlight, Model } from '@odoo/o-spreadsheet';
import type { Severity } from '../../../src/core/finding';
import type { Mark } from '../../host';

const COLOURS: Readonly<Record<Severity, string>> = { error: '#c50f1f', warning: '#f7b500', note: '#0f6cbd' };
const FILL = 0.25;

export function highlightsOf({ getters }: Pick<Model, 'getters'>, marks: readonly Mark[]): readonly Highlight[] {
  return marks.flatMap(({ at, severity }) => {
    const sheetId = getters.getSheetIdByName(at.sheet);
    if (sheetId === undefined) return [];
    return [{ range: getters.getRangeFromSheetXC(sheetId, at.cell), color: COLOURS[severity], fillAlpha: FILL }];
  });
}
