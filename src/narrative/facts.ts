/** What is to be said about a narrative's figures: facts, by the name of the check. The sentences stand in text/. */
import type { Decimal } from '../core/figures/decimal';
import type { WhyNoAmount } from '../core/amounts-in-words/amount-from-words';
import type { Scope } from '../core/forms/narrative-words';

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
  /** A total told behind figures that come near it, but are not it. */
  readonly 'total-behind': {
    readonly total: string;
    readonly parts: readonly string[];
    readonly sum: Decimal;
    readonly difference: Decimal;
  };
  /** `product`: so many times what each one got, in đồng. */
  readonly 'count-times-each': {
    readonly count: string;
    readonly each: string;
    readonly total: string;
    readonly product: Decimal;
    readonly difference: Decimal;
  };
  /** Both sides of "=", worked out. */
  readonly 'written-sum': {
    readonly written: string;
    readonly left: Decimal;
    readonly right: Decimal;
    readonly difference: Decimal;
  };
  /** `change`: what the two figures make of it. */
  readonly 'change-from-to': {
    readonly written: string;
    readonly from: string;
    readonly to: string;
    readonly change: Decimal;
    readonly isPercent: boolean;
  };
  /** `longest`: characters that are read as one. */
  readonly 'long-paragraph': { readonly longest: number };
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

export type FormFigureState = 'value' | 'unclear' | 'dash' | 'nothing';

/** What is to be said of a claim and the form's figure. */
export type Verdict =
  /** `alone`: the second figure of "717/720", which the form has nothing to hold against. */
  | { readonly is: 'agrees'; readonly alone?: Decimal }
  /** The result agrees, but the figure behind the stroke is not the form's target. */
  | { readonly is: 'other-target'; readonly of: Decimal; readonly target: Decimal }
  /** The cell can be read in several ways; the report says which is meant. */
  | { readonly is: 'reading'; readonly meant: Decimal; readonly others: readonly Decimal[] }
  /** The same digits, but so many times as large in the form. */
  | { readonly is: 'measure'; readonly meant: Decimal; readonly times: Decimal }
  /** Figures that the report tells elsewhere make up the difference. */
  | {
      readonly is: 'scope';
      readonly added: readonly string[];
      readonly why: Scope['why'];
      readonly difference: Decimal;
    }
  /** One of several figures of the same line in a sentence that make the form's together. */
  | { readonly is: 'together'; readonly added: readonly string[] }
  /** The form may rightly state another figure; nothing in the report proves it. */
  | { readonly is: 'other-scope'; readonly why: Scope['why']; readonly difference: Decimal }
  | { readonly is: 'differs'; readonly difference: Decimal }
  /** The form's total is less than the stated figure, and not everybody's yet. */
  | { readonly is: 'incomplete'; readonly difference: Decimal; readonly given: number; readonly asked: number }
  /** The form has no figure there: "-", nothing, no line, or none that can be read. */
  | { readonly is: 'no-figure'; readonly state: FormFigureState }
  /** Of another year than the form's. */
  | { readonly is: 'other-year'; readonly year: number }
  | { readonly is: 'unlinked' };

export type VerdictKind = Verdict['is'];
