/**
 * The grammar of a Vietnamese number in words, word by word: what has been said so far, and whether it may end here.
 * Strict where speech is loose: "ba triệu hai" is 3 000 002 to one and 3 200 000 to another, so it is neither.
 */
import type { Decimal } from '../figures/decimal';
import { BILLION, THOUSAND, type NumberWord } from './number-words';

/** How much of a group of three digits has been said; "five" is a bare "năm" behind tens: 25, or twenty years. */
type Step = 'start' | 'digit' | 'hundred' | 'hundred-digit' | 'link' | 'ten' | 'tens' | 'five' | 'done';

export interface NumberSoFar {
  /** Before "tỷ", once that was said. */
  readonly billions: number | null;
  /** The closed groups behind it. */
  readonly closed: number;
  readonly lastScale: number | null;
  readonly group: number;
  readonly step: Step;
  /** The group began with "không trăm" or "linh": its hundreds are said, and nothing is left to guess. */
  readonly full: boolean;
}

export const NOTHING_SAID: NumberSoFar = {
  billions: null,
  closed: 0,
  lastScale: null,
  group: 0,
  step: 'start',
  full: false,
};

type Next = NumberSoFar | null;

function afterDigit(so: NumberSoFar, { value, behind }: NumberWord & { kind: 'digit' }): Next {
  const { step, group } = so;
  if (step === 'start') return behind === null ? { ...so, group: value, step: 'digit' } : null;
  if (value === 0) return null;
  if (step === 'hundred') return behind === null ? { ...so, group: group + value, step: 'hundred-digit' } : null;
  if (step !== 'link' && step !== 'ten' && step !== 'tens') return null;
  if (behind !== null && !behind.includes(step)) return null;
  return { ...so, group: group + value, step: value === 5 && behind === null && step !== 'link' ? 'five' : 'done' };
}

function afterTens(so: NumberSoFar): Next {
  const digit = so.group % 10;
  if ((so.step !== 'digit' && so.step !== 'hundred-digit') || digit === 0) return null;
  return { ...so, group: so.group - digit + digit * 10, step: 'tens' };
}

function afterTen(so: NumberSoFar): Next {
  return so.step === 'start' || so.step === 'hundred' ? { ...so, group: so.group + 10, step: 'ten' } : null;
}

function afterHundred(so: NumberSoFar): Next {
  if (so.step !== 'digit' || (so.group === 0 && so.lastScale === null)) return null;
  return { ...so, group: so.group * 100, step: 'hundred', full: so.group === 0 };
}

function afterLink(so: NumberSoFar): Next {
  if (so.step === 'hundred') return { ...so, step: 'link' };
  return so.step === 'start' && so.lastScale !== null ? { ...so, step: 'link', full: true } : null;
}

/** "một nghìn tỷ": the scale stands behind another one and no group. */
function afterScaleOnScale(so: NumberSoFar, scale: number): Next {
  if (scale !== BILLION || so.billions !== null || so.closed === 0) return null;
  return { ...NOTHING_SAID, billions: so.closed, lastScale: BILLION };
}

function afterScale(so: NumberSoFar, scale: number): Next {
  const { step, group, closed, billions, lastScale } = so;
  if (step === 'start') return afterScaleOnScale(so, scale);
  if (step === 'link' || step === 'hundred-digit' || (group === 0 && !so.full)) return null;
  if (scale === BILLION)
    return billions === null ? { ...NOTHING_SAID, billions: closed + group, lastScale: BILLION } : null;
  if (lastScale !== null && scale >= lastScale) return null;
  return { ...so, closed: closed + group * scale, group: 0, step: 'start', lastScale: scale, full: false };
}

/** The number with one word more; null where the word makes no sense there. */
export function withWord(so: NumberSoFar, word: NumberWord): Next {
  switch (word.kind) {
    case 'digit':
      return afterDigit(so, word);
    case 'ten':
      return afterTen(so);
    case 'tens':
      return afterTens(so);
    case 'hundred':
      return afterHundred(so);
    case 'link':
      return afterLink(so);
    case 'scale':
      return afterScale(so, word.value);
    case 'minus':
    case 'dong':
    case 'even':
    case 'inexact':
      return null;
  }
}

function total(so: NumberSoFar, group = so.group): Decimal {
  const rest = String(so.closed + group);
  return so.billions === null ? rest : String(so.billions) + rest.padStart(9, '0');
}

/** Whether "tỷ" would lead beyond what has a word: "một tỷ tỷ". */
export function isBeyondWords(so: NumberSoFar, word: NumberWord): boolean {
  return word.kind === 'scale' && so.billions !== null && so.step === 'start' && word.value === BILLION;
}

/**
 * What the number is if it ends here: one value; two where speech has two; none where it cannot end here.
 * @param closedBy whether "đồng" or a like word follows: nobody says it behind a number cut short
 */
export function readingsOf(so: NumberSoFar, closedBy: boolean): readonly Decimal[] {
  const { step, group, lastScale, full } = so;
  if (step === 'link') return [];
  if (step === 'five') return closedBy ? [total(so)] : [];
  if (step === 'start') return lastScale === null ? [] : [total(so)];
  if (step === 'hundred-digit') return [total(so), total(so, group + (group % 10) * 9)];
  if (lastScale === null || full) return [total(so)];
  if (step === 'digit') return group === 0 ? [] : [total(so), total(so, (group * lastScale) / 10)];
  return lastScale === THOUSAND || closedBy ? [total(so)] : [total(so), total(so, (group * lastScale) / THOUSAND)];
}

/** Whether a new group may begin here, which some set off by a comma: "hai triệu, năm trăm nghìn". */
export function isBetweenGroups({ step, lastScale }: NumberSoFar): boolean {
  return step === 'start' && lastScale !== null;
}
