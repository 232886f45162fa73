/** A threshold as programmes word it: "98% trở lên", "≥ 98%", "trên 80%", "không quá 5%". */
import { readQuantity, type Quantity, type QuantityReading } from './quantity';
import { labelKey } from '../text';
import type { Cell } from '../workbook';

export type Comparison = '>=' | '>' | '<=' | '<';

export interface Threshold {
  readonly comparison: Comparison;
  readonly quantity: Quantity;
}

export type ThresholdReading =
  { readonly state: 'value'; readonly threshold: Threshold } | Exclude<QuantityReading, { readonly state: 'value' }>;

const BEFORE: readonly (readonly [Comparison, readonly string[]])[] = [
  ['>=', ['ít nhất', 'tối thiểu', 'thấp nhất', 'không dưới', 'không thấp hơn', 'không ít hơn', 'at least', 'minimum']],
  ['>', ['trên', 'hơn', 'cao hơn', 'lớn hơn', 'nhiều hơn', 'vượt', 'over', 'above', 'more than']],
  ['<=', ['không quá', 'không vượt quá', 'không trên', 'không hơn', 'tối đa', 'nhiều nhất', 'cao nhất', 'at most']],
  ['<', ['dưới', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'under', 'below', 'less than']],
];
const BEHIND: readonly (readonly [Comparison, readonly string[]])[] = [
  ['>=', ['trở lên', 'or more', 'and above']],
  ['<=', ['trở xuống', 'or less', 'and below']],
];
/** Words that compare nothing by themselves: "đạt từ 98% trở lên". */
const PLAIN = new Set(['', 'đạt', 'từ', 'đạt từ', 'from'].map(labelKey));

const SIGNS: Readonly<Record<string, Comparison>> = {
  ...{ '≥': '>=', '>=': '>=', '=>': '>=', '⩾': '>=', '>': '>' },
  ...{ '≤': '<=', '<=': '<=', '=<': '<=', '⩽': '<=', '<': '<' },
};

function tableOf(words: typeof BEFORE): ReadonlyMap<string, Comparison> {
  return new Map(words.flatMap(([comparison, all]) => all.map((one) => [labelKey(one), comparison] as const)));
}

const BEFORE_TABLE = tableOf(BEFORE);
const BEHIND_TABLE = tableOf(BEHIND);

/** One number with or without a per cent sign, and what stands on either side of it. */
const PARTS = /^(\D*?)((?:[-−])?\d[\d.,\u00a0 ]*%?)(\D*)$/u;

/** "đạt trên" says "trên": the word in front of a comparison adds nothing. */
function comparisonBefore(words: string): Comparison | 'plain' | null {
  const sign = SIGNS[words.replace(/\s/g, '')];
  if (sign) return sign;
  const key = labelKey(words);
  if (PLAIN.has(key) && !/[^\p{L}\p{M}\s]/u.test(words)) return 'plain';
  return BEFORE_TABLE.get(key) ?? BEFORE_TABLE.get(key.replace(new RegExp(`^${labelKey('đạt')} `), '')) ?? null;
}

/** "98% trở lên" compares behind the number, "trên 80%" before it; both at once contradict each other. */
function comparisonOf(before: string, behind: string): Comparison | null {
  const first = comparisonBefore(before);
  const key = labelKey(behind);
  if (first !== 'plain') return key === '' ? first : null;
  return key === '' ? '>=' : (BEHIND_TABLE.get(key) ?? null);
}

function readText(text: string): ThresholdReading {
  const written = text.normalize('NFC').replace(/\s*(phần trăm|per ?cent)/giu, '%');
  const [, before = '', figure = '', behind = ''] = PARTS.exec(written.trim()) ?? [];
  const comparison = comparisonOf(before.trim(), behind.trim());
  const reading = readQuantity({ type: 'text', value: figure.trim() });
  if (comparison === null || reading.state !== 'value') return { state: 'unreadable' };
  return { state: 'value', threshold: { comparison, quantity: reading.quantity } };
}

export function readThreshold(cell: Pick<Cell, 'type' | 'value' | 'percent'> | null): ThresholdReading {
  const reading = readQuantity(cell);
  if (reading.state === 'value') return { state: 'value', threshold: { comparison: '>=', quantity: reading.quantity } };
  if (reading.state !== 'unreadable' || cell?.type !== 'text') return { state: reading.state };
  return readText(cell.value);
}
