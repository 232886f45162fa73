/** What the JSON of a form's words in written reports must say: how its indicators are told in sentences. */
import '../no-eval';
import * as z from 'zod';

const text = z.string().min(1, { error: 'this text may not be empty' });
/** Wordings parted by "|"; one of them has to stand there. */
const wordings = text;

/** One way in which a report tells a figure. Where several indicators fit a figure, it is linked to none. */
export const waySchema = z.strictObject({
  /** What is counted, in the words behind the figure; any of them where left out. */
  counts: wordings.optional(),
  /** Each must stand in the same part of the sentence (up to a semicolon). */
  all: z.array(wordings).default([]),
  /** Each must stand before the figure, and behind the figure before it. */
  before: z.array(wordings).default([]),
  /** Each must stand somewhere in the same sentence; for a note, also in the sentence that it belongs to. */
  sentence: z.array(wordings).default([]),
  /** None may stand in the same part of the sentence. */
  not: z.array(wordings).default([]),
});

const saidInBoth = z.strictObject({ vi: text, en: text });

/** Why a report and the form may rightly state different figures. */
export const scopeSchema = z.discriminatedUnion('kind', [
  /** The form's line holds what the report tells elsewhere too: figures beside these words are added. */
  z.strictObject({ kind: z.literal('adds'), beside: wordings, why: saidInBoth, source: text }),
  /** Beside these words the report tells only a part of what the form counts. */
  z.strictObject({ kind: z.literal('form-counts-more'), beside: wordings, why: saidInBoth, source: text }),
  /** The form counts only some of what the report counts. Nothing in the report proves it. */
  z.strictObject({ kind: z.literal('form-counts-fewer'), why: saidInBoth, source: text }),
]);

export const toldSchema = z.strictObject({
  /** The indicator. */
  code: text,
  /** The indicator of the money told beside it, where there is one. */
  amount: text.optional(),
  ways: z.array(waySchema).min(1),
  scopes: z.array(scopeSchema).default([]),
});

export const narrativeWordsSchema = z.strictObject({
  form: text,
  source: text,
  /** Names with a number in them that is no figure; "#" stands for any number. */
  names: z.array(text),
  /** Wordings of one thing; the first stands for all. */
  synonyms: z.array(z.array(text).min(2)),
  /** Next to a figure they limit it to less, or more, than the form counts: months, a term, another body's work. */
  narrower: z.array(text).default([]),
  /** Behind these words nothing before them limits a figure any more: the whole year, the whole province. */
  whole: z.array(text).default([]),
  /** Headings of the tables in reports, besides the form's own. */
  headings: z.strictObject({ result: z.array(text).default([]), target: z.array(text).default([]) }).prefault({}),
  /** Between the commas around a figure they say that nothing was done: such a figure is no result. */
  undone: z.array(text).default([]),
  /** Before a figure they say that it is asked for or foreseen. */
  wished: z.array(text).default([]),
  /** How the year's welfare total is told; a way with words before the figure needs no parts behind it. */
  welfare: z.array(waySchema),
  told: z.array(toldSchema),
});
