/** "60 năm … (15/4/1963 - 15/4/2023)": the years between, and years that run backwards. */
import { labelKey } from '../../core/text';
import { yearOf } from '../tokens/dates';
import type { Token } from '../tokens/token';
import type { ReadParagraph } from '../claims/find-claims';
import type { CheckContext, FoundInText, NarrativeCheck, TextPlace } from './check';

const YEARS = labelKey('năm');
const DASHES = new Set(['-', '–', '—']);
/** "94 năm Cách mạng tháng Tám và Quốc khánh nước CHXHCN Việt Nam (02/9/1945 – …": so many tokens lie between. */
const FARTHEST = 24;

interface Span {
  readonly from: number;
  readonly to: number;
  /** Tokens of its first and last date. */
  readonly first: number;
  readonly last: number;
}

function spanAt(tokens: readonly Token[], at: number): Span | null {
  const [a, dash, b] = tokens.slice(at, at + 3);
  if (a?.kind !== 'date' || b?.kind !== 'date' || !dash || !DASHES.has(dash.key)) return null;
  const [from, to] = [yearOf(a), yearOf(b)];
  return from === null || to === null ? null : { from, to, first: at, last: at + 2 };
}

interface Anniversary {
  readonly span: Span;
  /** How many years are written, and where. */
  readonly years: { readonly count: number; readonly at: number } | null;
}

/** The nearest "n năm" before a span of dates in the same sentence. */
function yearsBefore({ tokens, standings }: ReadParagraph, at: number): Anniversary['years'] {
  for (let i = at - 1; i > 0 && i > at - FARTHEST; i -= 1) {
    const [number, word] = [tokens[i - 1], tokens[i]];
    const isElsewhere = standings[i]?.sentence !== standings[at]?.sentence;
    if (isElsewhere || word?.kind === 'date' || word?.key === ';') return null;
    const counts = word?.key === YEARS && number?.kind === 'number' && /^\d{1,4}$/.test(number.text);
    if (counts) return { count: Number(number.text), at: i - 1 };
  }
  return null;
}

function anniversaries(read: ReadParagraph): Anniversary[] {
  return read.tokens.flatMap((_, at): Anniversary[] => {
    const span = spanAt(read.tokens, at);
    return span ? [{ span, years: yearsBefore(read, at) }] : [];
  });
}

function placed(index: number, tokens: readonly Token[], from: number, to: number): TextPlace {
  return { paragraph: index, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

function everywhere<T>(
  { paragraphs }: CheckContext,
  found: (one: Anniversary, place: TextPlace, written: string) => T[],
): T[] {
  return paragraphs.flatMap((read, index) =>
    anniversaries(read).flatMap((one) => {
      const place = placed(index, read.tokens, one.years?.at ?? one.span.first, one.span.last);
      return found(one, place, read.paragraph.text.slice(place.start, place.end));
    }),
  );
}

export const anniversary: NarrativeCheck<'anniversary'> = {
  id: 'anniversary',
  severity: 'warning',
  find: (context) =>
    everywhere(context, ({ span: { from, to }, years }, at, written): FoundInText<'anniversary'>[] =>
      years === null || to < from || to - from === years.count
        ? []
        : [{ at, params: { written, from, to, years: to - from } }],
    ),
};

export const backwardYears: NarrativeCheck<'backward-years'> = {
  id: 'backward-years',
  severity: 'warning',
  find: (context) =>
    everywhere(context, ({ span: { from, to } }, at, written): FoundInText<'backward-years'>[] =>
      to < from ? [{ at, params: { written, from, to } }] : [],
    ),
};
