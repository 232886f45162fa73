/** What a written report says of figures that a form leaves open: which of the values that each may have it states. */
import type { Appendix } from '../core/appendix';
import { subtract, type Decimal } from '../core/figures/decimal';
import type { OpenLines } from '../core/reporting/open-totals';
import type { StatedFigure } from '../core/checking/stated-figure';
import { compareNarrative, type ComparedForm } from './compare';
import type { JudgedClaim } from './judged-claim';
import { statedIn } from './form/verdict';
import type { Narrative } from './narrative';
import { excerpt } from './rows';

function withOpenLines(appendix: Appendix, open: OpenLines): Appendix {
  const entries = Object.entries(appendix.entries).map(([code, entry]) => {
    const candidates = open[code];
    if (!candidates) return [code, entry] as const;
    const reading = { state: 'unclear', why: 'separator', candidates } as const;
    return [code, { ...entry, result: { ...entry.result, reading } }] as const;
  });
  return { ...appendix, entries: Object.fromEntries(entries) };
}

/** The value of the line that a claim is right with; null for one that is right with none, or only nearly. */
function valueMeant({ claim, figure, verdict }: JudgedClaim): Decimal | null {
  if (!figure || claim.approximation !== null) return null;
  const [stated, ...others] = statedIn(claim, figure);
  if (stated === undefined || others.length > 0) return null;
  if (verdict.is === 'reading') return verdict.meant === stated ? stated : null;
  return verdict.is === 'scope' ? subtract(stated, verdict.difference) : null;
}

export function statedFigures(narrative: Narrative, against: ComparedForm, open: OpenLines): StatedFigure[] {
  if (Object.keys(open).length === 0) return [];
  const { claims } = compareNarrative(narrative, { ...against, appendix: withOpenLines(against.appendix, open) });
  return claims.flatMap((judged): StatedFigure[] => {
    const { claim, figure, link, verdict } = judged;
    const value = valueMeant(judged);
    const paragraph = narrative.paragraphs[claim.paragraph];
    if (value === null || link?.of !== 'result' || !figure || !open[figure.code] || !paragraph) return [];
    const added = verdict.is === 'scope' ? verdict.added : [];
    return [{ code: figure.code, value, place: paragraph.place, sentence: excerpt(paragraph.text, claim), added }];
  });
}
