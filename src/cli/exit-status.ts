/** What the shell is told; stable, for other programs act on it. */
import { hasErrors, type Finding } from '../core/finding';
import type { Received } from '../forms/check-workbook';

export const NOTHING_WRONG = 0;
export const ERRORS_FOUND = 1;
export const FAULT = 2;

export function exitStatus(received: readonly Received[], findings: readonly Finding[]): number {
  if (received.some(({ outcome }) => outcome.status === 'fault')) return FAULT;
  return hasErrors(findings) ? ERRORS_FOUND : NOTHING_WRONG;
}
