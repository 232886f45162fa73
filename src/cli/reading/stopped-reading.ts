/** A process that had to be ended → the fault of the file it was reading. */
import { fault, type Fault } from '../../core/fault';
import type { Outcome } from './reader';
import { readerLimits } from './reader-limits';

type Stopped = Extract<Outcome, { readonly status: 'stopped' }>;

export function faultOfStopped({ why, detail }: Stopped): Fault {
  switch (why) {
    case 'too-slow':
      return fault('too-slow', { seconds: readerLimits.readSeconds });
    case 'not-opened':
      return fault('cannot-open', { detail: 'ETIMEDOUT' });
    case 'too-large':
      return fault('too-much-memory', { megabytes: readerLimits.megabytes });
    case 'crashed':
      return fault('reader-crashed', { detail });
  }
}
