/** What the reader met and did not decide → findings about the figures whose cells it met it in. */
import type { Appendix, ReadCell } from '../appendix';
import type { Finding, Severity } from '../finding';
import { readNoticeSeverity, type ReadNoticeId } from '../reading/read-notice';
import type { CellRef, ReadNotice, Workbook } from '../workbook';

/** The rules say these themselves, with more to the point. */
const SAID_BY_RULES: ReadonlySet<string> = new Set<ReadNoticeId>(['error-value', 'external-link', 'blank-workbook']);

const DECODED: ReadNoticeId = 'old-encoding';

/** Of a result, a rule says it; of a rate or target, nobody else does. */
const SAID_OF_RESULTS: ReadNoticeId = 'formula-without-value';
const TOO_LARGE: ReadNoticeId = 'number-too-large';

interface FigureCell {
  readonly code: string;
  readonly isResult: boolean;
  /** An error without a name: a formula that nobody has calculated. */
  readonly isNameless: boolean;
  /** An error of its own says that it has more digits than Excel keeps. */
  readonly isTooLong: boolean;
}

function figureCells({ entries }: Appendix): ReadonlyMap<string, FigureCell> {
  const cells = new Map<string, FigureCell>();
  for (const { code, result, rate, target } of Object.values(entries)) {
    const add = (cell: ReadCell | null): void => {
      if (cell && !cells.has(cell.at.cell))
        cells.set(cell.at.cell, {
          code,
          isResult: cell === result,
          isNameless: cell.type === 'error' && cell.raw === '',
          isTooLong: cell.reading.state === 'unclear' && cell.reading.why === 'too-many-digits',
        });
    };
    add(result);
    add(rate);
    add(target);
  }
  return cells;
}

/** Only a doubt about a result keeps a figure out of the sums; about anything else a person should look. */
function severityOf(id: string, figure: FigureCell | null): Severity {
  const severity = (readNoticeSeverity as Readonly<Record<string, Severity | undefined>>)[id] ?? 'warning';
  return severity === 'error' && !figure?.isResult ? 'warning' : severity;
}

/** In a form of ours whose hidden sheet is broken nobody knows which formulas are ours: that is said once, and not of each. */
function isOwnFormula({ sentOut }: Appendix, cell: CellRef, figure: FigureCell | null): boolean {
  if (sentOut.status === 'broken') return !figure?.isResult;
  return sentOut.status === 'known' && sentOut.formulas.has(cell);
}

/** Whether an error of its own says it, or it goes without saying. */
function isSaidOtherwise(id: string, cell: CellRef | null, figure: FigureCell | null, appendix: Appendix): boolean {
  if (id === TOO_LARGE) return figure !== null && figure.isResult && figure.isTooLong;
  if (id !== SAID_OF_RESULTS) return false;
  if (figure !== null && figure.isResult && figure.isNameless) return true;
  // What our own formula gives is known without anybody having calculated it.
  return cell !== null && isOwnFormula(appendix, cell, figure);
}

export function noticeFindings({ notices }: Workbook, appendix: Appendix): Finding[] {
  const cells = figureCells(appendix);
  const decoded = new Set(appendix.oldTexts.map(({ at }) => at.cell));
  const concerns = ({ id, sheet, cell }: ReadNotice): boolean =>
    !SAID_BY_RULES.has(id) &&
    (sheet === null || sheet === appendix.sheet) &&
    // What could be decoded has a rule of its own, with the text as it is meant.
    !(id === DECODED && decoded.has(cell ?? ''));
  return notices.filter(concerns).flatMap(({ id, sheet, cell, params }) => {
    const figure = sheet !== null && cell !== null ? (cells.get(cell) ?? null) : null;
    if (isSaidOtherwise(id, cell, figure, appendix)) return [];
    return {
      rule: id,
      severity: severityOf(id, figure),
      code: figure?.code ?? null,
      at: sheet !== null && cell !== null ? { sheet, cell } : null,
      params,
      mend: null,
    };
  });
}
