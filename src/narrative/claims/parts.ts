/** Which figures the text gives as parts of which: "… trong đó …", lists under it, brackets and notes. */
import { labelKey } from '../../core/text';
import type { Token } from '../tokens/token';
import type { Claim } from './claim';
import type { Claims, ReadParagraph } from './find-claims';
import { openingAt, openingsOf } from './openings';

export interface PartsList {
  /** One figure, or a number with its money: "7.561 suất quà với tổng số tiền 2.899.090.000đ". */
  readonly wholes: readonly Claim[];
  readonly parts: readonly Claim[];
  /** How many brackets deep the parts stand. */
  readonly depth: number;
  /** loose: only a bracket says so; some: "trong đó có …", which need not name all; all: the rest. */
  readonly completeness: 'all' | 'some' | 'loose';
}

const SOME = new Set(['có', 'riêng', 'nhất', 'tiêu', 'nổi', 'chủ', 'nữ', 'đặc', 'đáng'].map(labelKey));
const SIGNS_BEFORE = new Set(['(', ':', ',', '-', '*', '_', '.']);

/** So many signs stand side by side, so many words between a number and its money; no more. */
const MOST_SIGNS = 8;
const MOST_BETWEEN = 6;
/** So many figures can one clause give parts of, and so many parts; with more it is no list that anybody adds up. */
const MOST_WHOLES = 4;
const MOST_PARTS = 100;

interface Here {
  readonly read: ReadParagraph;
  readonly claims: readonly Claim[];
}

/** One sign back; a whole bracket, where one closes there. */
function beforeSign({ read: { tokens, standings } }: Here, at: number): number {
  const level = standings[at - 1]?.path.length ?? 1;
  if (tokens[at - 1]?.key !== ')' || level === 1) return at - 1;
  let from = at - 1;
  while (from > 0 && (standings[from - 1]?.path.length ?? 1) >= level) from -= 1;
  return from;
}

/**
 * The figures of the clause that ends before a token: back to a comma, and further where that holds none, but never
 * beyond a semicolon, its bracket or its sentence.
 */
function clauseBefore({ read, claims }: Here, at: number): Claim[] {
  const { tokens, standings } = read;
  let from = at;
  // "…; trong đó …" and "… (trong đó …" speak of the clause before the sign.
  for (let signs = 0; signs < MOST_SIGNS && from > 0 && tokens[from - 1]?.kind === 'sign'; signs += 1)
    from = beforeSign({ read, claims }, from);
  const last = standings[from - 1];
  const own = claims.filter(({ tokens: [, end], segment }) => end < from && segment === last?.segment);
  const nearest = own.at(-1);
  if (!nearest) return [];
  const isComma = (i: number): boolean => tokens[i]?.key === ',' && standings[i]?.segment === last?.segment;
  from = nearest.tokens[0];
  while (from > 0 && !isComma(from - 1)) from -= 1;
  return withItsNumber(own.filter(({ tokens: [first] }) => first >= from).slice(-MOST_WHOLES), own);
}

/** "7.561 suất quà, số tiền 2.899.090.000đ": a comma does not part a number from its money. */
function withItsNumber(clause: Claim[], own: readonly Claim[]): Claim[] {
  const before = own.at(-clause.length - 1);
  const [first] = clause;
  const isPair = first?.kind === 'money' && before?.kind === 'count' && first.before.split(' ').length <= MOST_BETWEEN;
  return isPair ? [before, ...clause] : clause;
}

function completenessOf(tokens: readonly Token[], opening: number): 'all' | 'some' {
  let next = opening + openingAt(tokens, opening);
  while (tokens[next]?.kind === 'sign') next += 1;
  return SOME.has(tokens[next]?.key ?? '') ? 'some' : 'all';
}

/** Parts behind "trong đó" in its own paragraph: to the end of its bracket or sentence, or to the next whole. */
function inlineParts(here: Here, opening: number, next: number | undefined): Claim[] {
  const { standings } = here.read;
  const from = standings[opening];
  if (!from) return [];
  const level = from.path.length;
  const nextWholes = next === undefined ? [] : clauseBefore(here, next);
  return here.claims.filter(({ id, tokens: [first], path, sentence }) => {
    if (first < opening || sentence !== from.sentence || path.length < level) return false;
    if (next !== undefined && (first >= next || nextWholes.some((whole) => whole.id === id))) return false;
    return level === 1 || (standings[first]?.path[0] === from.path[0] && sameBracket(here.read, opening, first));
  });
}

/** Whether the bracket that a token stands in is still open at a later one. */
function sameBracket({ standings }: ReadParagraph, from: number, to: number): boolean {
  const level = standings[from]?.path.length ?? 1;
  for (let i = from; i <= to; i += 1) if ((standings[i]?.path.length ?? 1) < level) return false;
  return true;
}

/** "… trong đó:" at the end of a paragraph: the list that follows it. */
function listedParts(all: Claims, index: number, byParagraph: (at: number) => readonly Claim[]): Claim[] {
  const parts: Claim[] = [];
  for (let at = index + 1; at < all.paragraphs.length; at += 1) {
    const paragraph = all.paragraphs[at]?.paragraph;
    if (paragraph?.place.kind === 'note') continue;
    if (paragraph?.item !== true) break;
    parts.push(...byParagraph(at));
  }
  return parts;
}

function inParagraph(all: Claims, index: number, byParagraph: (at: number) => readonly Claim[]): PartsList[] {
  const read = all.paragraphs[index];
  if (!read || read.paragraph.place.kind === 'note') return [];
  const { tokens, standings } = read;
  const here = { read, claims: byParagraph(index) };
  const starts = openingsOf(tokens);
  return starts.flatMap((opening, i): PartsList[] => {
    const wholes = clauseBefore(here, opening);
    const level = standings[opening]?.path.length ?? 1;
    const next = starts.slice(i + 1).find((one) => standings[one]?.path.length === level);
    const isLast =
      tokens.length - opening < MOST_SIGNS &&
      tokens.slice(opening + openingAt(tokens, opening)).every(({ kind }) => kind === 'sign');
    const parts = isLast ? listedParts(all, index, byParagraph) : inlineParts(here, opening, next);
    if (wholes.length === 0 || parts.length === 0) return [];
    return [{ wholes, parts, depth: isLast ? 1 : level, completeness: completenessOf(tokens, opening) }];
  });
}

/** "22.926 đoàn viên (khu vực hành chính 21.520, khu vực sản xuất 1.406)". */
function inBrackets({ read, claims }: Here): PartsList[] {
  const { tokens, standings } = read;
  return tokens.flatMap(({ key }, at): PartsList[] => {
    const inside = standings[at];
    // Brackets nested beyond measure open nothing.
    if (key !== '(' || !inside || inside.group === 0 || standings[at - 1]?.group === inside.group) return [];
    const first = tokens.slice(at + 1, at + MOST_SIGNS).find(({ kind }) => kind !== 'sign');
    const level = inside.path.length;
    if (first && openingAt(tokens, tokens.indexOf(first, at)) > 0) return [];
    const parts = claims.filter(({ group }) => group === inside.group);
    const wholes = clauseBefore({ read, claims }, at).slice(-1);
    return parts.length > 1 && wholes.length > 0 ? [{ wholes, parts, depth: level, completeness: 'loose' }] : [];
  });
}

/** A note that begins with "Trong đó": parts of the figures before its mark. */
function inNote(all: Claims, index: number, byParagraph: (at: number) => readonly Claim[]): PartsList[] {
  const read = all.paragraphs[index];
  const place = read?.paragraph.place;
  if (!read || place?.kind !== 'note') return [];
  const opening = openingsOf(read.tokens).find((at) =>
    read.tokens.slice(0, at).every(({ key }) => SIGNS_BEFORE.has(key)),
  );
  if (opening === undefined) return [];
  const parts = byParagraph(index);
  const host = all.paragraphs.findIndex(({ paragraph }) => paragraph.marks.some(({ mark }) => mark === place.mark));
  const hostRead = all.paragraphs[host];
  const offset = hostRead?.paragraph.marks.find(({ mark }) => mark === place.mark)?.offset;
  if (!hostRead || offset === undefined || parts.length === 0) return [];
  const behind = hostRead.tokens.findIndex(({ start }) => start >= offset);
  const wholes = clauseBefore(
    { read: hostRead, claims: byParagraph(host) },
    behind < 0 ? hostRead.tokens.length : behind,
  );
  const depth = read.standings[opening]?.path.length ?? 1;
  return wholes.length === 0 ? [] : [{ wholes, parts, depth, completeness: completenessOf(read.tokens, opening) }];
}

export function findPartsLists(all: Claims): PartsList[] {
  const lists = new Map<number, Claim[]>();
  for (const claim of all.claims) {
    const list = lists.get(claim.paragraph);
    if (list) list.push(claim);
    else lists.set(claim.paragraph, [claim]);
  }
  const byParagraph = (at: number): readonly Claim[] => lists.get(at) ?? [];
  return all.paragraphs
    .flatMap((read, index) => [
      ...inParagraph(all, index, byParagraph),
      ...inBrackets({ read, claims: byParagraph(index) }),
      ...inNote(all, index, byParagraph),
    ])
    .filter(({ parts }) => parts.length <= MOST_PARTS);
}
