/** Which totals of a consolidated report lack bodies: told beside each of them, in the margin of its official form ("10/11 đơn vị"). */
import type { Appendix, BodiesIn } from '../appendix';
import { parseCellRef } from '../sheets/cell-ref';
import type { IndicatorCode } from '../form';
import { readSources } from './report-sources';
import type { Workbook } from '../workbook';

const SHARE = /^(\d+)\/(\d+)(?!\S)/;

/** The same appendix, saying which of its totals are not everybody's; as it is where the workbook is no report of ours. */
export function withPartialTotals(appendix: Appendix, workbook: Pick<Workbook, 'sheets'>): Appendix {
  const sheet = workbook.sheets.find(({ name }) => name === appendix.sheet);
  if (!sheet || readSources(workbook) === null) return appendix;
  const shares = new Map<number, BodiesIn>();
  for (const { row, type, value } of sheet.cells) {
    const [, given, asked] = (type === 'text' ? SHARE.exec(value) : null) ?? [];
    if (given !== undefined && asked !== undefined) shares.set(row, { given: Number(given), asked: Number(asked) });
  }
  const partial: Record<IndicatorCode, BodiesIn> = {};
  for (const [code, { result }] of Object.entries(appendix.entries)) {
    const share = shares.get(parseCellRef(result.at.cell)?.row ?? 0);
    if (share) partial[code] = share;
  }
  return { ...appendix, partial };
}
