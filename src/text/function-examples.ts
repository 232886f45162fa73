/** A call of each function, and what it gives; the same in every language. */
import type { FunctionName } from './function-help';

export interface FunctionExample {
  /** As they are typed into a cell. */
  readonly args: readonly string[];
  /** As the cell shows it; null where that hangs on the whole form. */
  readonly gives: string | null;
}

/** The whole printed form of 2022, its row of headings included. */
const FORM = 'A6:F60';

export const functionExamples: Readonly<Record<FunctionName, FunctionExample>> = {
  ACHIEVEMENT_RATE: { args: ['328', '300'], gives: '109' },
  MEETS_TARGET: { args: ['"98,5%"', '"98% trở lên"'], gives: 'TRUE' },
  TARGETS_POSSIBLE: { args: ['328', '109'], gives: '300–302' },
  WELFARE_TOTAL: { args: [FORM, '"triệu đồng"'], gives: null },
  WELFARE_COUNT: { args: [FORM], gives: null },
  READ_FIGURE: { args: ['"2.080.840"'], gives: '2080840' },
  AMOUNT_IN_WORDS: { args: ['2080840'], gives: 'Hai triệu không trăm tám mươi nghìn tám trăm bốn mươi đồng' },
  AMOUNT_FROM_WORDS: { args: ['"Hai triệu không trăm tám mươi nghìn đồng chẵn"'], gives: '2080000' },
};
