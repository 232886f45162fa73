/** The workbook reader as a browser loads it. */
export { inflateBrowser } from '../../src/workbook/inflate-browser';
export { readWorkbook } from '../../src/workbook/read';
