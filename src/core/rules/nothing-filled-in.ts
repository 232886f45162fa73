import type { Appendix } from '../appendix';
import { rule } from './rule';

/** Whether a form is as blank as it was sent out: "-" may be printed in it, and nothing was typed. */
export function isBlankForm({ entries, outside }: Pick<Appendix, 'entries' | 'outside'>): boolean {
  const states = Object.values(entries).map(({ result }) => (result.covered ? 'unclear' : result.reading.state));
  const isNothing =
    states.every((state) => state === 'blank' || state === 'dash') &&
    Object.values(entries).every(({ astray }) => astray === null);
  return outside.length === 0 && isNothing && states.includes('blank');
}

export const nothingFilledIn = rule({
  id: 'nothing-filled-in',
  severity: 'error',
  needs: 'appendix',
  check: ({ appendix }) => (isBlankForm(appendix) ? [{ at: appendix.heading, params: {} }] : []),
});
