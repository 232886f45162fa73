/** Điều báo cáo viết cho biết về một ô đọc được nhiều cách. */
import type { StatedPlace } from '../../core/checking/stated-figure';

export function placeInReport(place: StatedPlace): string {
  if (place.kind === 'note') return `chú thích ${place.mark}`;
  if (place.kind === 'paragraph') return `đoạn ${String(place.number)}`;
  return `bảng ${String(place.table)}, dòng ${String(place.row)}, cột ${String(place.column)}`;
}

export interface StatedFacts {
  readonly place: string;
  readonly sentence: string;
  readonly reading: string;
  /** What the whole line then comes to; null where the cell is the whole line. */
  readonly total: string | null;
  readonly bodies: number;
  readonly added: readonly string[];
}

export const stated = ({ place, sentence, reading, total, bodies, added }: StatedFacts): string =>
  `Báo cáo viết (${place}) nêu “${sentence}”, khớp nếu đọc ô này là ${reading}` +
  (total === null ? '' : `, vì khi đó ${String(bodies)} đơn vị cộng lại được ${total}`) +
  (added.length === 0 ? '' : ` (đã gồm ${added.join(' + ')} nói ở chỗ khác)`) +
  '.';
