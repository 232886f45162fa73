/** A claim: one figure that a written report states, with what it is a figure of and exactly where it stands. */
import type { Decimal } from '../../core/figures/decimal';
import type { TableCell } from './tables';

/** count: whole things; money: whole đồng; percent; ratio: "717/717"; range: "3-4 triệu". */
export type ClaimKind = 'count' | 'money' | 'percent' | 'ratio' | 'range';

/** below: "gần"; above: "hơn", "trên"; about: "khoảng"; least: "trở lên". */
export type Approximation = 'below' | 'above' | 'about' | 'least';

/**
 * change: "tăng 80 … so với năm 2021"; target: what was assigned; rate: "đạt 109%"; goal: wished for ("phấn
 * đấu có 24.500"); mention: persons and things named in
 * passing ("07 đồng chí", "07 chiếc đồng hồ"), no claim by themselves, though a sum may need them.
 */
export type ClaimRole = 'figure' | 'change' | 'target' | 'rate' | 'goal' | 'mention';

export interface Claim {
  /** Its place in the list of all claims. */
  readonly id: number;
  /** Its paragraph's place in the narrative. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What stands there, its unit with it: exactly the paragraph's text from start to end. */
  readonly text: string;
  readonly kind: ClaimKind;
  readonly role: ClaimRole;
  /** Money in đồng, a ratio's first figure; more than one where the digits can be read in two ways. */
  readonly readings: readonly Decimal[];
  /** A ratio's second figure. */
  readonly of: Decimal | null;
  /** Digits printed behind the decimal sign. */
  readonly places: number;
  readonly approximation: Approximation | null;
  /** The unit of money that is written; null for other claims, and for an amount without one. */
  readonly unit: Decimal | null;
  /** A space stands inside the digits: "1.881.460. 000". */
  readonly spaced: boolean;
  /** Key of the words behind it, up to the next sign: what is counted. */
  readonly noun: string;
  /** Key of the words before it, back to the figure before or the beginning of its part of the sentence. */
  readonly before: string;
  /** Keys of its part of the sentence and of the whole sentence. */
  readonly segmentKey: string;
  /** Its part of the sentence without the parts that are told of it ("…, trong đó …"): those words speak of other figures. */
  readonly ownKey: string;
  /** Keys of the words between the commas around it. */
  readonly clauseKey: string;
  readonly sentenceKey: string;
  readonly sentence: number;
  readonly segment: number;
  readonly group: number;
  readonly path: readonly number[];
  /** The table's cell that it is, with the words of its row; null in running text. */
  readonly cell: TableCell | null;
  /** Index of its first and last token. */
  readonly tokens: readonly [number, number];
}

/** Whether two claims stand in the same sentence. */
export function sameSentence(a: Claim, b: Claim): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}
