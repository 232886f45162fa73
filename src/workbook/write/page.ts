/** Paper: margins after Decree 30/2020/NĐ-CP (top and bottom 20 mm, left 30 mm, right 15 mm), one page wide. */
import type { Worksheet } from 'exceljs';

/** As the file format numbers paper sizes; exceljs names only some of them. */
const A4 = 9;
const MILLIMETRES_PER_INCH = 25.4;

function inches(millimetres: number): number {
  return Number((millimetres / MILLIMETRES_PER_INCH).toFixed(3));
}

export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  /** "A1:E50". */
  readonly printArea: string;
  /** First and last row that every page repeats. */
  readonly repeat: readonly [first: number, last: number];
  readonly footer?: string;
}

/** Top and bottom, in millimetres. */
const OFFICIAL_MARGIN = 20;
const A4_HEIGHT = 297;
/** Points from top to bottom of an upright page, between its margins. Where columns must be made smaller to fit, more goes on it. */
export const ROOM_OF_PAGE = ((A4_HEIGHT - 2 * OFFICIAL_MARGIN) / MILLIMETRES_PER_INCH) * 72;

const OFFICIAL = { top: inches(OFFICIAL_MARGIN), bottom: inches(OFFICIAL_MARGIN), left: inches(30), right: inches(15) };
/** Working papers, not sent as documents: as much room as printers give. */
const WORKING = { top: inches(12), bottom: inches(14), left: inches(10), right: inches(10) };

export function setPaper(sheet: Worksheet, { orientation, printArea, repeat, footer }: Paper): void {
  const margins = orientation === 'portrait' ? OFFICIAL : WORKING;
  const setup = {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    // A document that is signed goes out without the colours that helped to fill it in.
    blackAndWhite: orientation === 'portrait',
    margins: { ...margins, header: inches(10), footer: inches(7) },
    printArea,
    printTitlesRow: repeat.join(':'),
  };
  Object.assign(sheet.pageSetup, setup);
  // The decree numbers pages from the second on, at the top, in the middle.
  if (footer === undefined)
    Object.assign(sheet.headerFooter, { differentFirst: true, oddHeader: '&C&"Times New Roman"&13&P' });
  else Object.assign(sheet.headerFooter, { oddFooter: `&L&"Times New Roman"&9${footer}&R&"Times New Roman"&9&P/&N` });
}
