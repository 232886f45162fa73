/** Câu của lệnh “thidua words”. */
import type { AmountWordsFacts } from './amount-words';

type Sentence = (facts: AmountWordsFacts) => string;

export interface WordsTexts {
  readonly notANumber: Sentence;
  readonly readings: Sentence;
  readonly notWhole: Sentence;
  readonly tooLarge: Sentence;
  readonly wrongWording: (wording: string) => string;
  readonly noneGiven: string;
  readonly dong: (value: string) => string;
}

export const words: WordsTexts = {
  notANumber: ({ written }) => `Không đọc được ${written} thành số.`,
  readings: ({ written, readings }) => `${written} có thể đọc là ${readings.join(' hoặc ')}. Hãy ghi lại cho rõ.`,
  notWhole: ({ written }) => `Số tiền phải là số đồng nguyên, không phải ${written}.`,
  tooLarge: ({ written, largest }) => `${written} lớn hơn ${largest}, không viết được bằng chữ.`,
  wrongWording: (wording) =>
    `Không hiểu cách viết “${wording}”. Hãy ghi “lẻ”, “ngàn”, “tỉ”, “chẵn” (có thể ghi nhiều chữ, ví dụ: --wording "lẻ ngàn").`,
  noneGiven: 'Chưa ghi số tiền. Ví dụ: thidua words 2899090000, hoặc: thidua words "hai tỷ đồng".',
  dong: (value) => `${value} đồng`,
};
