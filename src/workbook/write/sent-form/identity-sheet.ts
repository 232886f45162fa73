/** What a form knows of itself: the names of its figure cells, and a sheet that nobody sees. */
import type { Cell, Protection, Workbook, Worksheet } from 'exceljs';
import { cellRef } from '../../../core/sheets/cell-ref';
import { IDENTITY_SHEET, identityRows, SENT_COLUMNS, type SentCell } from '../../../core/sent-forms/form-identity';
import { codesByMark, figureName, namedFigures } from '../../../core/sent-forms/form-marks';
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

function contentOf({ value }: Cell): Pick<SentCell, 'kind' | 'content'> {
  if (typeof value === 'object' && value !== null && 'formula' in value)
    return { kind: 'formula', content: value.formula };
  return { kind: 'value', content: typeof value === 'string' || typeof value === 'number' ? String(value) : '' };
}

/** All cells that hold something, and the blank locked ones of the table, so that what is typed there is noticed. */
function sentCells(sheet: Worksheet, { form, lines }: SentFormPlan): SentCell[] {
  const lineOfRow = new Map(lines.map(({ row }) => [row, sheet.getCell(row, SENT_COLUMNS.mark).value]));
  const codes = codesByMark(form);
  const cells: SentCell[] = [];
  sheet.eachRow((line, row) => {
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const isCovered = cell.isMerged && cell.master.address !== cell.address;
      if (isCovered || column >= SENT_COLUMNS.mark) return;
      const isFree = (cell.protection as Partial<Protection> | undefined)?.locked === false;
      const mark = lineOfRow.get(row);
      const code = typeof mark === 'string' ? (codes.get(mark) ?? '') : '';
      const content = contentOf(cell);
      if (content.content === '' && (isFree || code === '')) return;
      cells.push({ cell: cell.address, line: code, ...content, ...(isFree && { kind: 'free' }) });
    });
  });
  return cells;
}

export function writeIdentity(workbook: Workbook, form: Worksheet, plan: SentFormPlan): void {
  const identity = {
    form: plan.form.id,
    year: plan.form.year,
    body: plan.body.id,
    version: plan.form.version ?? 1,
    cells: sentCells(form, plan),
  };
  const sheet = workbook.addWorksheet(IDENTITY_SHEET, { state: 'veryHidden' });
  const text = style({ size: 10, wrap: false, format: TEXT_FORMAT });
  for (const [row, texts] of identityRows(identity).entries())
    for (const [column, content] of texts.entries()) if (content !== '') put(sheet, row + 1, column + 1, content, text);
  Object.assign(sheet, { sheetProtection: { sheet: true, objects: false, scenarios: false } });
}
