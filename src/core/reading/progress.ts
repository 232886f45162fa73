/** How far a form is filled in: of the figures its body is asked for, how many cells hold something. */
import type { Appendix } from '../appendix';
import { indicatorsOf, isReporter, type Form } from '../form';
import type { Bodies } from '../register';

export interface Progress {
  readonly filled: number;
  readonly asked: number;
}

/** A body that is not known is taken for one of the branches. */
export function progressOf(appendix: Appendix, form: Form, bodies: Bodies, bodyId: string | null): Progress {
  const asked = indicatorsOf(form).filter((one) => isReporter(one, bodyId === bodies.consolidating.id));
  const filled = asked.filter(({ code }) => (appendix.entries[code]?.result.reading.state ?? 'blank') !== 'blank');
  return { filled: filled.length, asked: asked.length };
}
