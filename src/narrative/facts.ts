/** What is to be said about a narrative's figures: facts, by the name of the check. The sentences stand in text/. */
import type { Decimal } from '../core/decimal';
import type { WhyNoAmount } from '../core/amount-from-words';

/** Texts are as they stand in the narrative; values decimal, money in đồng. */
export type NarrativeFacts = {
  readonly 'rate-of-ratio': { readonly ratio: string; readonly written: string; readonly rate: Decimal };
  readonly 'parts-and-whole': {
    readonly whole: string;
    readonly parts: readonly string[];
    readonly sum: Decimal;
    readonly value: Decimal;
    /** How much the parts are more (positive) or less than the whole. */
    readonly difference: Decimal;
    /** Whether the amounts of money beside these figures do add up; null where there are none. */
    readonly moneyAgrees: boolean | null;
    /** A part with money of which no number is told. */
    readonly uncounted: string | null;
  };
  readonly 'part-above-whole': { readonly whole: string; readonly part: string };
  readonly 'amount-in-words': { readonly amount: string; readonly words: string; readonly said: Decimal };
  readonly 'unclear-words': { readonly amount: string; readonly words: string; readonly why: WhyNoAmount };
  readonly 'shares-of-hundred': { readonly shares: readonly string[]; readonly sum: Decimal };
  readonly 'given-twice': { readonly first: string; readonly second: string; readonly about: string };
  readonly anniversary: {
    readonly written: string;
    readonly from: number;
    readonly to: number;
    readonly years: number;
  };
  readonly 'backward-years': { readonly written: string; readonly from: number; readonly to: number };
  readonly 'spaced-digits': { readonly written: string; readonly value: Decimal };
  readonly 'zeros-lost': { readonly written: string; readonly other: string; readonly zeros: number };
};

export type NarrativeCheckId = keyof NarrativeFacts;

/** Why a written report could not be read. */
export type NarrativeFaultCode =
  /** .doc, or Word's XML of one file. */
  | 'old-word'
  | 'pdf'
  /** .odt */
  | 'open-document'
  | 'workbook'
  | 'rich-text'
  | 'web-page'
  /** A scan or photograph. */
  | 'picture'
  | 'empty'
  | 'lock-file'
  /** Behind a password. */
  | 'locked'
  | 'other'
  /** Text in an old encoding: no Unicode. */
  | 'legacy-text'
  /** A Word document in fonts of an old encoding (.VnTime, VNI). */
  | 'legacy-font'
  | 'too-large'
  | 'too-slow'
  | 'cannot-open'
  | 'damaged';

export interface NarrativeFault {
  readonly code: NarrativeFaultCode;
  /** For support: a limit, the system's word, the fault of the package. */
  readonly detail: string;
}
