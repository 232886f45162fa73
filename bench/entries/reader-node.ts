/** The workbook reader as the command line runs it. */
export { inflateNode } from '../../src/workbook/inflate-node';
export { readWorkbook } from '../../src/workbook/read';
