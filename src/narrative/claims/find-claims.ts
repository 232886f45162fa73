/** A narrative → every figure it states. */
import { compare } from '../../core/decimal';
import { labelKey } from '../../core/text';
import type { Narrative, Paragraph } from '../narrative';
import type { NumberedName } from '../tokens/names';
import { tokenise } from '../tokens/tokenise';
import type { Token } from '../tokens/token';
import { words } from '../tokens/words';
import type { Approximation, Claim, ClaimRole } from './claim';
import { figureAt, type FigureAt } from './figure-at';
import { speaksOfMoney } from './money';
import { standings, type Standing } from './structure';

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
const CHANGES = words('tăng giảm');
/** "07 đồng chí", "07 chiếc đồng hồ": persons and things named in passing. */
const MENTIONED = ['đồng chí', 'đ c', 'chiếc', 'cái', 'quyển', 'cuốn'].map(labelKey);
const MOST_WORDS = 10;

function approximationOf(tokens: readonly Token[], at: number, behind: number): Approximation | null {
  const key = tokens[at - 1]?.key ?? '';
  if (tokens[behind]?.key === labelKey('trở') && tokens[behind + 1]?.key === labelKey('lên')) return 'least';
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
  for (let i = from; i < tokens.length && found.length < MOST_WORDS; i += 1) {
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

function roleOf(kind: FigureAt['kind'], noun: string, before: readonly string[], segmentKey: string): ClaimRole {
  const near = before.slice(-4);
  const last = before.slice(-2);
  if (kind === 'count' && MENTIONED.some((one) => ` ${noun} `.startsWith(` ${one} `))) return 'mention';
  if (last.some((word) => CHANGES.has(word)) && ` ${segmentKey} `.includes(` ${labelKey('so với')} `)) return 'change';
  if (kind === 'percent') return before.slice(-3).includes(labelKey('đạt')) ? 'rate' : 'figure';
  return near.join(' ').includes(labelKey('chỉ tiêu')) && !near.includes(labelKey('đạt')) ? 'target' : 'figure';
}

/** Figures that state nothing by themselves: how long, and bare numbers in cells of their own. */
function statesNothing(tokens: readonly Token[], figure: FigureAt, at: number): boolean {
  const after = tokens[at + figure.count];
  if (figure.kind === 'range') return after?.kind === 'word' && DURATIONS.has(after.key) && figure.unit === null;
  if (figure.kind !== 'count' || figure.unit !== null || after?.kind !== 'word') return false;
  if (!DURATIONS.has(after.key)) return false;
  return after.key !== labelKey('lần') || tokens[at - 1]?.kind !== 'word';
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

const MILLION = '1000000';

function claimsOf(read: ReadParagraph, index: number, firstId: number): Claim[] {
  const { paragraph, tokens, standings: standing } = read;
  if (!tokens.some(({ kind }) => kind === 'word')) return [];
  const sentences = keysBy(tokens, standing, 'sentence');
  const segments = keysBy(tokens, standing, 'segment');
  const made: Claim[] = [];
  let wordsFrom = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const here = standing[at];
    const figure = here && !here.quoted ? figureAt(tokens, at) : null;
    if (!here || !figure || statesNothing(tokens, figure, at)) continue;
    const last = at + figure.count - 1;
    const noun = nounOf(tokens, last + 1);
    const from = Math.max(wordsFrom, at - 40);
    const before = tokens
      .slice(from, at)
      .filter((token, i) => token.kind === 'word' && standing[from + i]?.segment === here.segment)
      .map(({ key }) => key);
    const segmentKey = segments.get(here.segment) ?? '';
    const bare = figure.kind === 'count' && noun === '' && figure.unit === null && speaksOfMoney(before.join(' '));
    const isMoney = bare && compare(figure.readings[0] ?? '0', MILLION) >= 0;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0];
    made.push({
      id: firstId + made.length,
      paragraph: index,
      start,
      end,
      text: paragraph.text.slice(start, end),
      kind: isMoney ? 'money' : figure.kind,
      role: roleOf(figure.kind, noun, before, segmentKey),
      readings: figure.readings,
      of: figure.of,
      places: figure.places,
      approximation: approximationOf(tokens, at, last + 1),
      unit: figure.unit,
      spaced: figure.spaced,
      noun,
      before: before.join(' '),
      segmentKey,
      sentenceKey: sentences.get(here.sentence) ?? '',
      sentence: here.sentence,
      segment: here.segment,
      group: here.group,
      path: here.path,
      tokens: [at, last],
    });
    at = last;
    wordsFrom = last + 1;
  }
  return made;
}

export function findClaims(narrative: Narrative, names: readonly NumberedName[]): Claims {
  const paragraphs = narrative.paragraphs.map((paragraph): ReadParagraph => {
    const tokens = tokenise(paragraph.text, names);
    return { paragraph, tokens, standings: standings(tokens) };
  });
  const claims: Claim[] = [];
  for (const [index, read] of paragraphs.entries()) claims.push(...claimsOf(read, index, claims.length));
  return { paragraphs, claims };
}
