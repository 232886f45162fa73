/** What the written report says of a cell that can be read in several ways. */
import type { StatedPlace } from '../../core/checking/stated-figure';
import type { StatedFacts } from '../vi/stated';

export function placeInReport(place: StatedPlace): string {
  if (place.kind === 'note') return `note ${place.mark}`;
  if (place.kind === 'paragraph') return `paragraph ${String(place.number)}`;
  return `table ${String(place.table)}, row ${String(place.row)}, column ${String(place.column)}`;
}

export const stated = ({ place, sentence, reading, total, bodies, added }: StatedFacts): string =>
  `The written report (${place}) says “${sentence}”, which agrees if this cell is ${reading}` +
  (total === null ? '' : `, for then ${String(bodies)} bodies come to ${total}`) +
  (added.length === 0 ? '' : ` (with ${added.join(' + ')} told elsewhere)`) +
  '.';
