/** A cell of a table that holds a figure → a claim, in the words of its row. */
import { labelKey, withoutNumbering } from '../../core/text';
import type { NumberedName } from '../tokens/names';
import { tokenise } from '../tokens/tokenise';
import type { Claim, ClaimRole } from './claim';
import { figureAt } from './figure-at';
import type { ReadParagraph } from './find-claims';
import type { TableCell } from './tables';

const ROLES: Readonly<Record<TableCell['role'], ClaimRole>> = { result: 'figure', target: 'target', rate: 'rate' };

/** The figure that the whole cell is; null where it holds anything else. */
export function cellClaim(
  read: ReadParagraph,
  index: number,
  cell: TableCell,
  names: readonly NumberedName[],
): Omit<Claim, 'id'> | null {
  const { text } = read.paragraph;
  // "316,25" under the measure "Triệu đồng" is read as one would say it.
  const behind = cell.role === 'rate' ? (text.includes('%') ? '' : '%') : cell.measure;
  const tokens = tokenise(`${text} ${behind}`, names);
  const figure = figureAt(tokens, 0);
  const own = tokens.filter(({ start }) => start < text.length);
  if (!figure || own.some(({ kind }, at) => at >= figure.count && kind !== 'word')) return null;
  const label = labelKey(withoutNumbering(cell.label));
  const noun = tokens.slice(figure.count).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []));
  return {
    paragraph: index,
    start: own[0]?.start ?? 0,
    end: Math.min(tokens[figure.count - 1]?.end ?? 0, text.length),
    text: text.slice(own[0]?.start ?? 0, Math.min(tokens[figure.count - 1]?.end ?? 0, text.length)),
    kind: figure.kind,
    role: ROLES[cell.role],
    readings: figure.readings,
    of: figure.of,
    places: figure.places,
    approximation: null,
    unit: figure.unit,
    spaced: figure.spaced,
    noun: noun.join(' '),
    before: label,
    segmentKey: label,
    ownKey: label,
    clauseKey: label,
    sentenceKey: label,
    sentence: 0,
    segment: 0,
    group: 0,
    path: [0],
    tokens: [0, Math.max(0, Math.min(figure.count, read.tokens.length) - 1)],
    cell,
  };
}
