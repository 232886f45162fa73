/** Vì sao chữ không đọc được thành số tiền. */
import type { WhyNoAmount } from '../../core/amounts-in-words/amount-from-words';

/** Những gì câu cần: chữ đã ghi và chỗ vướng (đều trong ngoặc kép), các cách đọc, số lớn nhất đọc được. */
export interface AmountWordsFacts {
  readonly written: string;
  readonly at: string;
  readonly readings: readonly string[];
  readonly largest: string;
}

export type NoAmountTexts = Readonly<Record<WhyNoAmount, (facts: AmountWordsFacts) => string>>;

export const noAmount: NoAmountTexts = {
  'no-words': () => 'Chưa ghi số tiền bằng chữ.',
  'strange-word': ({ written, at }) =>
    `Không đọc được ${written} thành số: đến ${at} thì không phải chữ của một số tiền.`,
  'misplaced-word': ({ written, at }) => `Không đọc được ${written} thành số: ${at} đặt ở đó không thành số.`,
  unfinished: ({ written, at }) => `Không đọc được ${written} thành số: dừng ở ${at} thì chưa thành một số.`,
  'two-readings': ({ written, readings }) => `${written} có thể là ${readings.join(' hoặc ')}. Hãy viết cho đủ chữ.`,
  'too-large': ({ written, largest }) => `${written} lớn hơn ${largest}, không đọc được.`,
};
