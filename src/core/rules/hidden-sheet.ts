import { cellRef } from '../sheets/cell-ref';
import { isIdentitySheet } from '../sent-forms/form-identity';
import type { Sheet } from '../workbook';
import { linesOf, rule, type AppendixContext } from './rule';

/** Hidden sheets besides the form's own, with figures in them. */
function hiddenSheets({ workbook, appendix, isReport }: AppendixContext): readonly Sheet[] {
  if (isReport) return [];
  return workbook.sheets.filter(
    (sheet) =>
      sheet.visibility !== 'visible' &&
      sheet.name !== appendix.sheet &&
      !isIdentitySheet(sheet) &&
      sheet.cells.some(({ type }) => type === 'number'),
  );
}

/** Excel puts quotes round a name with spaces, and doubles the quotes inside it. */
function pointsAt(formula: string, { name }: Sheet): boolean {
  const said = formula.toLowerCase();
  const plain = name.toLowerCase();
  return said.includes(`'${plain.replaceAll("'", "''")}'!`) || said.includes(`${plain}!`);
}

/** Whoever opens the form sees a result and not where it comes from. */
export const figureFromHiddenSheet = rule({
  id: 'figure-from-hidden-sheet',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => {
    const hidden = hiddenSheets(context);
    return linesOf(context).flatMap(({ entry: { code, result } }) => {
      const sheet = hidden.find((one) => pointsAt(result.formula ?? '', one));
      return sheet
        ? [{ code, at: result.at, params: { formula: result.formula ?? '', raw: result.raw, sheet: sheet.name } }]
        : [];
    });
  },
});

/** Figures that nobody sees and that nothing here uses: perhaps kept from another year, perhaps forgotten. */
export const hiddenSheetFigures = rule({
  id: 'hidden-sheet-figures',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    hiddenSheets(context)
      .filter((sheet) => !linesOf(context).some(({ entry }) => pointsAt(entry.result.formula ?? '', sheet)))
      .map(({ name, cells }) => {
        const numbers = cells.filter(({ type }) => type === 'number');
        const [first] = numbers;
        return {
          at: { sheet: name, cell: cellRef(first?.row ?? 1, first?.column ?? 1) },
          params: { sheet: name, figures: numbers.length },
        };
      }),
});
