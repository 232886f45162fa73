/** Figures of less or more than the form's year and province: one branch's, some months', another year's. */
import { containsWords, labelKey } from '../../core/text';
import type { NarrativeWords } from '../../core/narrative-words';
import type { Claim } from '../claims/claim';
import type { Claims } from '../claims/find-claims';
import type { Wordings } from './wordings';

const YEAR = /(so với\s+(?:cùng kỳ\s+)?)?năm\s+((?:19|20)\d\d)/giu;
/** Text before a figure that can still speak of it. */
const FARTHEST = 300;

/** Tells of a figure whether the words next to it limit it to something else than the form counts. */
export class Narrower {
  private readonly told: readonly string[];

  constructor(
    private readonly claims: Claims,
    private readonly wordings: Wordings,
    words: Pick<NarrativeWords, 'narrower'>,
    branches: readonly string[],
    private readonly year: number,
  ) {
    this.told = [...words.narrower, ...branches].map((one) => wordings.canonical(labelKey(one)));
  }

  limits(claim: Claim): boolean {
    const [before, behind] = [this.wordings.canonical(claim.before), this.wordings.canonical(claim.noun)];
    if (this.told.some((one) => containsWords(before, one) || containsWords(behind, one))) return true;
    const year = this.yearBefore(claim);
    return year !== null && year !== this.year;
  }

  /** The year last named in the sentence before the figure; "so với năm 2021" names what it is compared with. */
  private yearBefore({ paragraph, start }: Claim): number | null {
    const text = this.claims.paragraphs[paragraph]?.paragraph.text.slice(Math.max(0, start - FARTHEST), start) ?? '';
    const clause = text.split(/[.;!?]\s/u).at(-1) ?? '';
    const named = [...clause.matchAll(YEAR)].at(-1);
    return named && named[1] === undefined ? Number(named[2]) : null;
  }
}
