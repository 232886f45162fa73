/** What a measure's word says about the figures given in it: "Người" counts, "triệu đồng" is money, "%" a share. */
import type { FigureAs } from '../figure';
import { indicatorsOf, type Form } from '../form';
import { dongOf } from './money';
import { labelKey } from '../text';

const PER_CENT = new Set(['phần trăm', 'percent', 'per cent'].map(labelKey));

/** How a figure in this measure is read; null where no form has a measure of that name and it is no money. */
export function figureInMeasure(word: string, forms: readonly Form[]): FigureAs | null {
  const dong = dongOf(word);
  if (dong !== null) return { kind: 'money', dong };
  const key = labelKey(word);
  if (word.trim() === '%' || PER_CENT.has(key)) return { kind: 'share' };
  if (key === '') return null;
  for (const form of forms)
    for (const [id, { label, also }] of Object.entries(form.measures)) {
      const words = [label, ...(also ?? [])];
      const indicator = indicatorsOf(form).find(({ measure }) => measure === id);
      if (indicator && words.some((one) => labelKey(one) === key)) return { kind: indicator.kind, measureWords: words };
    }
  return null;
}

/** Every measure's first word, as the forms print it. */
export function measureLabels(forms: readonly Form[]): readonly string[] {
  return [...new Set(forms.flatMap(({ measures }) => Object.values(measures).map(({ label }) => label)))];
}
