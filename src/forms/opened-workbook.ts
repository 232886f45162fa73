/** What a host makes of a file's bytes: a workbook, or why it is none. */
import type { Fault } from '../core/fault';
import type { Workbook } from '../core/workbook';

export type OpenedWorkbook =
  { readonly status: 'read'; readonly workbook: Workbook } | { readonly status: 'fault'; readonly fault: Fault };
