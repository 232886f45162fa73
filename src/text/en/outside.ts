/** The page of the pane where it cannot open with Excel. */
import type { outside as vi } from '../vi/outside';

export const outside: typeof vi = {
  notInExcel:
    'This page is the Thi Đua pane and works only inside Excel. Open Excel, go to the Thi Đua tab and choose “Open the pane”.',
  noOffice:
    'There is no connection to Excel: a component of Microsoft’s (office.js) could not be loaded. Please check the network and open the pane again. Your workbook is as it was.',
  notLoaded:
    'The Thi Đua pane did not load completely. Please check the network and open it again. Your workbook is as it was.',
};
