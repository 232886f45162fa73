/** What a form that we sent out says of itself, as far as it can be believed. */
import type { Appendix } from '../appendix';
import type { Register } from '../register';

/** The body that the form was made for; null where that is not known, or is none of the register's. */
export function bodySentTo(
  { sentOut }: Pick<Appendix, 'sentOut'>,
  { bodies }: Pick<Register, 'bodies'>,
): string | null {
  if (sentOut.status !== 'known') return null;
  const { body } = sentOut;
  return [bodies.consolidating, ...bodies.branches].some(({ id }) => id === body) ? body : null;
}
