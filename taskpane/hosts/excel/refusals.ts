/** What Excel calls its errors → why it did not do what was asked. */
import type { Refusal } from '../../host';

const REFUSALS: Readonly<Record<string, Refusal>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  ItemNotFound: 'no-such-place',
  // More than one range is selected, and one was asked for.
  InvalidSelection: 'several-ranges',
  // An address that no sheet has.
  InvalidArgument: 'no-such-place',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
};

/** Its errors carry a name of their own; anything else has none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

export function refusalOf(error: unknown): Refusal {
  return REFUSALS[codeOf(error)] ?? 'failed';
}
