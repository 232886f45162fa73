import type { Fault } from '../../src/core/fault';
import { Refusal } from '../../src/workbook/refusal';

/** The fault that a piece of the reader refuses with. */
export function refusalOf(read: () => unknown): Fault {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
  throw new Error('not refused');
}
