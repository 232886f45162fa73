/** A narrative → every figure it states. */
import { compare } from '../../core/figures/decimal';
import { labelKey } from '../../core/text';
import type { Narrative, Paragraph } from '../narrative';
import type { NumberedName } from '../tokens/names';
import { tokenise } from '../tokens/tokenise';
import { touches, type Token } from '../tokens/token';
import { words } from '../tokens/words';
import type { Approximation, Claim } from './claim';
import { withChanges } from './changes';
import { figureAt, type FigureAt } from './figure-at';
import { speaksOfMoney } from './money';
import { cellClaim } from './cell-claim';
import { openingsOf } from './openings';
import { roleOf } from './role';
import { standings, type Standing } from './structure';
import { tableCells, type RoleOfHeading } from './tables';

/** A paragraph with what the grammar made of it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly standings: readonly Standing[];
}

export interface Claims {
  readonly paragraphs: readonly ReadParagraph[];
  readonly claims: readonly Claim[];
}

const BELOW = words('gần ngót dưới');
const ABOVE = words('hơn trên quá');
const ABOUT = words('khoảng chừng độ ước tầm');
/** "40 ngày", "03 năm": how long something took. */
const DURATIONS = words('ngày tháng năm giờ phút tuần quý lần tuổi h');
/** Words that begin no thing that is counted. */
const NO_NOUN = words(
  'và với của so trong tại ở cho để do được là thì mà từ đến theo trên dưới có các những đã đang sẽ vào bằng về như nên tới qua còn hoặc nhưng trở bao gồm',
);
const MOST_WORDS = 10;

/** "98% trở lên". */
function isAtLeast(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === labelKey('trở') && tokens[at + 1]?.key === labelKey('lên');
}

/** So many words name what there is at least so much of: "có từ 25 công nhân lao động trở lên". */
const MOST_NAMED = 5;

function isFromSoMany(tokens: readonly Token[], at: number, behind: number): boolean {
  if (tokens[at - 1]?.key !== labelKey('từ')) return false;
  for (let i = behind; i < behind + MOST_NAMED && tokens[i]?.kind === 'word'; i += 1)
    if (isAtLeast(tokens, i)) return true;
  return false;
}

function approximationOf(tokens: readonly Token[], at: number, behind: number): Approximation | null {
  const key = tokens[at - 1]?.key ?? '';
  if (isAtLeast(tokens, behind) || isFromSoMany(tokens, at, behind)) return 'least';
  // "công đoàn cấp trên", "cấp dưới": a level, no comparison.
  if (tokens[at - 2]?.key === labelKey('cấp')) return null;
  if (BELOW.has(key)) return 'below';
  if (ABOVE.has(key)) return 'above';
  const isAbout = ABOUT.has(key) || (key === labelKey('tính') && tokens[at - 2]?.key === labelKey('ước'));
  return isAbout ? 'about' : null;
}

/** The words behind a figure; quotation marks and stars around them do not matter. */
function nounOf(tokens: readonly Token[], from: number): string {
  const found: string[] = [];
  for (let i = from; i < from + 3 * MOST_WORDS && found.length < MOST_WORDS; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word') found.push(token.key);
    else if (token?.kind !== 'sign' || !/^["“”*_]$/.test(token.key)) break;
  }
  return NO_NOUN.has(found[0] ?? '') ? '' : found.join(' ');
}

function keyOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key)
    .join(' ');
}

/** Figures that state nothing by themselves: how long, and bare numbers in cells of their own. */
function statesNothing(tokens: readonly Token[], figure: FigureAt, at: number): boolean {
  const after = tokens[at + figure.count];
  if (figure.kind === 'range') return after?.kind === 'word' && DURATIONS.has(after.key) && figure.unit === null;
  if (figure.kind !== 'count' || figure.unit !== null || after?.kind !== 'word') return false;
  if (!DURATIONS.has(after.key)) return false;
  return after.key !== labelKey('lần') || tokens[at - 1]?.kind !== 'word';
}

/** Two bare numbers one space apart ("12 345"): nobody can tell where one ends. */
function isCrowded(tokens: readonly Token[], figure: FigureAt, at: number): boolean {
  const isNear = (a: Token | undefined, b: Token | undefined): boolean =>
    a?.kind === 'number' && b?.kind === 'number' && b.start - a.end === 1;
  return isNear(tokens[at - 1], tokens[at]) || (figure.count === 1 && isNear(tokens[at], tokens[at + 1]));
}

/** Keys of whole sentences and of their parts, put together once for all claims in them. */
function keysBy(
  tokens: readonly Token[],
  standing: readonly Standing[],
  by: 'sentence' | 'segment',
): Map<number, string> {
  const lists = new Map<number, Token[]>();
  for (const [index, token] of tokens.entries()) {
    const number = standing[index]?.[by] ?? 0;
    const list = lists.get(number);
    if (list) list.push(token);
    else lists.set(number, [token]);
  }
  return new Map([...lists].map(([number, list]) => [number, keyOf(list)]));
}

/** Keys of parts of sentences up to where the parts of a figure are told, for whatever stands before that. */
class OwnKeys {
  private readonly openings: readonly number[];
  private readonly known = new Map<string, string>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly standing: readonly Standing[],
    private readonly whole: ReadonlyMap<number, string>,
  ) {
    this.openings = openingsOf(tokens);
  }

  of(at: number): string {
    const segment = this.standing[at]?.segment ?? 0;
    const opening = this.openings.find((one) => one > at);
    if (opening === undefined || this.standing[opening]?.segment !== segment) return this.whole.get(segment) ?? '';
    const name = `${String(segment)} ${String(opening)}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const made = keyOf(this.tokens.slice(0, opening).filter((_, index) => this.standing[index]?.segment === segment));
    this.known.set(name, made);
    return made;
  }
}

const MILLION = '1000000';
/** Beyond so many tokens no word before a figure belongs to it. */
const FARTHEST = 40;

/** What stands around the figures of one paragraph. */
interface Around {
  readonly read: ReadParagraph;
  readonly index: number;
  readonly sentences: ReadonlyMap<number, string>;
  readonly segments: ReadonlyMap<number, string>;
  readonly own: OwnKeys;
}

function wordsBefore({ tokens, standings: standing }: ReadParagraph, from: number, at: number): string[] {
  const segment = standing[at]?.segment;
  const first = Math.max(from, at - FARTHEST);
  return tokens
    .slice(first, at)
    .filter(({ kind }, i) => kind === 'word' && standing[first + i]?.segment === segment)
    .map(({ key }) => key);
}

/** Of the words before a figure those behind the last comma. */
function sinceComma(read: ReadParagraph, from: number, at: number): string[] {
  const comma = read.tokens
    .slice(from, at)
    .map(({ key }) => key)
    .lastIndexOf(',');
  return wordsBefore(read, from + comma + 1, at);
}

/** "328 đoàn viên/300 đoàn viên": no ratio of two bare figures, but one of two that say what they count. */
function isBehindStroke(tokens: readonly Token[], at: number): boolean {
  const [word, stroke] = [tokens[at - 2], tokens[at - 1]];
  return stroke?.key === '/' && word?.kind === 'word' && touches(stroke, tokens[at]);
}

/** The words between the commas around a figure, of its own part of the sentence. */
function clauseOf({ tokens, standings: standing }: ReadParagraph, at: number): string {
  const segment = standing[at]?.segment;
  const isOwn = (i: number): boolean => standing[i]?.segment === segment;
  const isEnd = (i: number): boolean => i < 0 || i >= tokens.length || (tokens[i]?.key === ',' && isOwn(i));
  let [from, to] = [at, at];
  while (at - from < FARTHEST && !isEnd(from - 1)) from -= 1;
  while (to - at < FARTHEST && !isEnd(to + 1)) to += 1;
  return keyOf(tokens.slice(from, to + 1).filter((_, i) => isOwn(from + i)));
}

/** An amount without a unit: nothing is counted, and the words before speak of money. */
function isBareAmount({ kind, unit, readings }: FigureAt, noun: string, before: string): boolean {
  if (kind !== 'count' || noun !== '' || unit !== null || !speaksOfMoney(before)) return false;
  return compare(readings[0] ?? '0', MILLION) >= 0;
}

function claimAt(
  { read, index, sentences, segments, own }: Around,
  figure: FigureAt,
  at: number,
  wordsFrom: number,
): Omit<Claim, 'id'> | null {
  const { tokens, paragraph } = read;
  const here = read.standings[at];
  const last = at + figure.count - 1;
  const [first, end] = [tokens[at], tokens[last]];
  if (!here || !first || !end) return null;
  const noun = nounOf(tokens, last + (isAtLeast(tokens, last + 1) ? 3 : 1));
  const before = wordsBefore(read, wordsFrom, at);
  const segmentKey = segments.get(here.segment) ?? '';
  const { kind, readings, of, places, unit, spaced } = figure;
  return {
    paragraph: index,
    start: first.start,
    end: end.end,
    text: paragraph.text.slice(first.start, end.end),
    kind: isBareAmount(figure, noun, before.join(' ')) ? 'money' : kind,
    role: roleOf({
      kind,
      noun,
      before,
      near: sinceComma(read, wordsFrom, at),
      segmentKey,
      behindStroke: isBehindStroke(tokens, at),
    }),
    readings,
    of,
    places,
    approximation: approximationOf(tokens, at, last + 1),
    unit,
    spaced,
    noun,
    before: before.join(' '),
    segmentKey,
    ownKey: own.of(at),
    clauseKey: clauseOf(read, at),
    sentenceKey: sentences.get(here.sentence) ?? '',
    sentence: here.sentence,
    segment: here.segment,
    group: here.group,
    path: here.path,
    tokens: [at, last],
    cell: null,
  };
}

function claimsOf(read: ReadParagraph, index: number, firstId: number): Claim[] {
  const { tokens, standings: standing } = read;
  if (!tokens.some(({ kind }) => kind === 'word')) return [];
  const sentences = keysBy(tokens, standing, 'sentence');
  const segments = keysBy(tokens, standing, 'segment');
  const around: Around = { read, index, sentences, segments, own: new OwnKeys(tokens, standing, segments) };
  const made: Claim[] = [];
  let wordsFrom = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const figure = standing[at]?.quoted === false ? figureAt(tokens, at) : null;
    if (!figure || statesNothing(tokens, figure, at) || isCrowded(tokens, figure, at)) continue;
    const claim = claimAt(around, figure, at, wordsFrom);
    if (claim) made.push({ id: firstId + made.length, ...claim });
    at += figure.count - 1;
    wordsFrom = at + 1;
  }
  return made;
}

/** `roleOf`: what headings of tables mean; without it no cell states a figure by its row. */
export function findClaims(
  narrative: Narrative,
  names: readonly NumberedName[],
  roleOf: RoleOfHeading = () => null,
): Claims {
  const paragraphs = narrative.paragraphs.map((paragraph): ReadParagraph => {
    const tokens = tokenise(paragraph.text, names);
    return { paragraph, tokens, standings: standings(tokens) };
  });
  const claims: Claim[] = [];
  const cells = tableCells(narrative, roleOf);
  for (const [index, read] of paragraphs.entries()) {
    const cell = cells.get(index);
    const claim = cell ? cellClaim(read, index, cell, names) : null;
    claims.push(...(claim ? [{ id: claims.length, ...claim }] : claimsOf(read, index, claims.length)));
  }
  return { paragraphs, claims: withChanges(claims) };
}
