/** Figures of less or more than the form's year and province: one branch's, some months', another year's. */
import { containsWords, labelKey } from '../../core/text';
import type { NarrativeWords } from '../../core/forms/narrative-words';
import type { Claim } from '../claims/claim';
import type { Claims, ReadParagraph } from '../claims/find-claims';
import type { Token } from '../tokens/token';
import type { Wordings } from './wordings';

const YEAR = /(so với\s+(?:cùng kỳ\s+)?)?năm\s+((?:19|20)\d\d)/giu;
/** Text and tokens before a figure that can still speak of it. */
const FARTHEST = 300;
const MOST_TOKENS = 60;
/** What a name behind it makes one body of many: "xã Nậm Pì", "Công ty cổ phần Chè", "trường THPT số 1". */
const BODIES = new Set(
  ['xã', 'phường', 'trấn', 'huyện', 'phố', 'ty', 'trường', 'viện', 'máy', 'CĐCS', 'sở'].map(labelKey),
);
const SORTS_OF_COMPANIES = new Set(['cổ', 'tnhh'].map(labelKey));

function isNameOfOne(tokens: readonly Token[], at: number): boolean {
  const [word, name] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || name?.kind !== 'word' || !BODIES.has(word.key)) return false;
  return /^\p{Lu}/u.test(name.text) || SORTS_OF_COMPANIES.has(name.key);
}

/** Tells of a figure whether the words next to it limit it to something else than the form counts. */
export class Narrower {
  private readonly told: readonly string[];
  private readonly branches: readonly string[];
  private readonly whole: readonly string[];
  private readonly wished: readonly string[];

  constructor(
    private readonly claims: Claims,
    private readonly wordings: Wordings,
    words: Pick<NarrativeWords, 'narrower' | 'whole' | 'wished'>,
    branches: readonly string[],
    private readonly year: number,
  ) {
    const canonical = (all: readonly string[]): string[] => all.map((one) => wordings.canonical(labelKey(one)));
    this.told = canonical(words.narrower);
    this.branches = canonical(branches);
    this.whole = canonical(words.whole);
    this.wished = canonical(words.wished);
  }

  /** `ownWords`: the label of the indicator that it is linked to, and the like. What stands in them limits nothing. */
  limits(claim: Claim, ownWords: string): boolean {
    const { wordings, branches } = this;
    const key = wordings.canonical(labelKey(ownWords));
    const told = this.told.filter((one) => !containsWords(key, one));
    const clause = this.clauseBefore(claim);
    const before = this.sinceWhole(wordings.canonical(clause.map(({ key }) => key).join(' ')));
    const behind = wordings.canonical(claim.noun);
    const own = wordings.canonical(claim.ownKey);
    if ([...told, ...branches].some((one) => containsWords(before, one) || containsWords(behind, one))) return true;
    if (branches.some((one) => containsWords(own, one))) return true;
    const isOfOne = clause.some((_, at) => isNameOfOne(clause, at));
    if (isOfOne && !this.speaksOfWhole(clause)) return true;
    const year = this.yearBefore(claim);
    return year !== null && year !== this.year;
  }

  /** Whether it is a branch's, or only wished for: even where the figures are the same, they are not the same figure. */
  isOther(claim: Claim): boolean {
    const clause = this.clauseBefore(claim);
    const before = this.sinceWhole(this.wordings.canonical(clause.map(({ key }) => key).join(' ')));
    return [...this.branches, ...this.wished].some((one) => containsWords(before, one));
  }

  /** The words before a figure, back to the beginning of its part of the sentence, brackets around it left. */
  private clauseBefore({ paragraph, tokens: [first], path, cell }: Claim): Token[] {
    if (cell) return this.aboveTable(paragraph)?.tokens.filter(({ kind }) => kind === 'word') ?? [];
    const read = this.claims.paragraphs[paragraph];
    const from = Math.max(0, first - MOST_TOKENS);
    const tokens = read?.tokens.slice(from, first) ?? [];
    return tokens.filter(
      ({ kind }, index) => kind === 'word' && path.includes(read?.standings[from + index]?.segment ?? -1),
    );
  }

  /** The title of a table, or the sentence that leads to it. */
  private aboveTable(paragraph: number): ReadParagraph | null {
    for (let at = paragraph - 1; at >= 0; at -= 1) {
      const read = this.claims.paragraphs[at];
      if (read?.paragraph.place.kind === 'paragraph') return read.paragraph.text.length <= FARTHEST ? read : null;
    }
    return null;
  }

  private speaksOfWhole(clause: readonly Token[]): boolean {
    const key = this.wordings.canonical(clause.map((token) => token.key).join(' '));
    return this.whole.some((one) => containsWords(key, one));
  }

  /** "Quý IV …, lũy kế cả năm": what stands behind words of the whole is limited by nothing before them. */
  private sinceWhole(before: string): string {
    const ends = this.whole.map((one) => {
      const at = ` ${before} `.lastIndexOf(` ${one} `);
      return at < 0 ? 0 : at + one.length;
    });
    return before.slice(Math.max(0, ...ends)).trim();
  }

  /** The year last named in the sentence before the figure; "so với năm 2021" names what it is compared with. */
  private yearBefore({ paragraph, start, cell }: Claim): number | null {
    const text = cell
      ? (this.aboveTable(paragraph)?.paragraph.text ?? '')
      : (this.claims.paragraphs[paragraph]?.paragraph.text.slice(Math.max(0, start - FARTHEST), start) ?? '');
    const clause = text.split(/[.;!?]\s/u).at(-1) ?? '';
    const named = [...clause.matchAll(YEAR)].at(-1);
    return named && named[1] === undefined ? Number(named[2]) : null;
  }
}
