/** What a form knows of itself: the names of its figure cells, and a sheet that nobody sees. */
import type { Cell, Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../../core/cell-ref';
import { IDENTITY_SHEET, identityRows, SENT_COLUMNS, type LockedCell } from '../../../core/form-identity';
import { codesByMark, figureName, namedFigures } from '../../../core/form-marks';
import { put } from '../cells';
import { onSheet } from '../formulas';
import { TEXT_FORMAT } from '../number-formats';
import { style } from '../styles';
import type { SentFormPlan } from './plan';

export function nameFigures(workbook: Workbook, { figures, words }: SentFormPlan): void {
  for (const { row, indicator } of figures)
    for (const figure of namedFigures) {
      const place = `$${cellRef(row, SENT_COLUMNS[figure]).replace(/(\d+)$/, '$$$1')}`;
      workbook.definedNames.add(onSheet(words.sheetName, place), figureName(indicator.code, figure));
    }
}

function contentOf({ value }: Cell): Pick<LockedCell, 'kind' | 'content'> {
  if (typeof value === 'object' && value !== null && 'formula' in value)
    return { kind: 'formula', content: value.formula };
  return { kind: 'value', content: typeof value === 'string' || typeof value === 'number' ? String(value) : '' };
}

/** Locked cells: all that hold something, and in the table the blank ones too, so that what is typed there is noticed. */
function lockedCells(sheet: Worksheet, { form, lines }: SentFormPlan): LockedCell[] {
  const lineOfRow = new Map(lines.map(({ row }) => [row, sheet.getCell(row, SENT_COLUMNS.mark).value]));
  const codes = codesByMark(form);
  const locked: LockedCell[] = [];
  sheet.eachRow((line, row) => {
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      if (cell.protection.locked === false || isCovered || column >= SENT_COLUMNS.mark) return;
      const mark = lineOfRow.get(row);
      const code = typeof mark === 'string' ? (codes.get(mark) ?? '') : '';
      const content = contentOf(cell);
      if (code !== '' || content.content !== '') locked.push({ cell: cell.address, line: code, ...content });
    });
  });
  return locked;
}

export function writeIdentity(workbook: Workbook, form: Worksheet, plan: SentFormPlan): void {
  const identity = {
    form: plan.form.id,
    year: plan.form.year,
    body: plan.body.id,
    version: plan.form.version ?? 1,
    locked: lockedCells(form, plan),
  };
  const sheet = workbook.addWorksheet(IDENTITY_SHEET, { state: 'veryHidden' });
  const text = style({ size: 10, wrap: false, format: TEXT_FORMAT });
  for (const [row, texts] of identityRows(identity).entries())
    for (const [column, content] of texts.entries()) if (content !== '') put(sheet, row + 1, column + 1, content, text);
  Object.assign(sheet, { sheetProtection: { sheet: true, objects: false, scenarios: false } });
}
