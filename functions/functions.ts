/**
 * =THIDUA.…: each hands its arguments to the function of the same name in src/cell-functions.
 * The comments are the English words of Excel's function list; the Vietnamese ones stand in src/text/vi/function-help.json.
 */
import { achievementRateFunction } from '../src/cell-functions/achievement-rate';
import { amountFromWordsFunction } from '../src/cell-functions/amount-from-words';
import { amountInWordsFunction } from '../src/cell-functions/amount-in-words';
import { meetsTargetFunction } from '../src/cell-functions/meets-target';
import { readFigureFunction } from '../src/cell-functions/read-figure';
import { targetsPossibleFunction } from '../src/cell-functions/targets-possible';
import { welfareCountFunction, welfareTotalFunction } from '../src/cell-functions/welfare';
import { inExcel } from './in-excel';

/**
 * Achievement rate in per cent: result over full-year target, rounded once; "-" where no target ("-") is assigned. Give columns to get a column.
 * @customfunction ACHIEVEMENT_RATE
 * @param result The result, as a number or as text such as 02
 * @param target The full-year target, or "-" where none is assigned
 * @param [decimals] Decimal places of the rate; 0 if left out
 * @returns The rates, "-" where no target is assigned
 */
export function ACHIEVEMENT_RATE(result: unknown[][], target: unknown[][], decimals?: number): unknown[][] {
  return inExcel(achievementRateFunction, result, target, decimals);
}

/**
 * Whether a result meets a threshold: TRUE, FALSE, or "-" where none is assigned. A number without a per cent sign is read as Excel keeps it: 0.985 is 98.5%.
 * @customfunction MEETS_TARGET
 * @param result The result: a number, a ratio (0.985) or text (98,5%)
 * @param threshold What is due: 785, 98%, "98% trở lên" (98% or more), "≥ 98%", "trên 80%" (over 80%), "không quá 5%" (at most 5%)
 * @returns TRUE or FALSE, "-" where no threshold is assigned
 */
export function MEETS_TARGET(result: unknown[][], threshold: unknown[][]): unknown[][] {
  return inExcel(meetsTargetFunction, result, threshold);
}

/**
 * The whole targets that a result and a printed rate allow: 328 at 109% gives "300–302". A single one is given as a number, an open end as "≥ 201".
 * @customfunction TARGETS_POSSIBLE
 * @param result The result
 * @param rate The rate as printed, with the decimal places as printed: 109%, 109, 94,6% or 1.09
 * @returns The lowest and highest possible target as text, or the only one as a number
 */
export function TARGETS_POSSIBLE(result: unknown[][], rate: unknown[][]): unknown[][] {
  return inExcel(targetsPossibleFunction, result, rate);
}

/**
 * The welfare money of one appendix, each amount once (line VII.2 tells the same money again and is not added).
 * @customfunction WELFARE_TOTAL
 * @param form The range of the whole appendix, its row of column headings included
 * @param [unit] "đồng" or "triệu đồng" (million); đồng if left out
 * @returns The amount of money
 */
export function WELFARE_TOTAL(form: unknown[][], unit?: string): unknown[][] {
  return inExcel(welfareTotalFunction, form, unit);
}

/**
 * The gifts, visits and houses of one appendix, each once (line VII.2 tells the same again and is not added).
 * @customfunction WELFARE_COUNT
 * @param form The range of the whole appendix, its row of column headings included
 * @returns How many there are
 */
export function WELFARE_COUNT(form: unknown[][]): unknown[][] {
  return inExcel(welfareCountFunction, form);
}

/**
 * Reads a figure typed as text: 2.080.840; 35,5; 1,5 triệu đồng. Text with two readings ends in an error that names both; none is chosen.
 * @customfunction READ_FIGURE
 * @param text A cell or column with figures typed as text
 * @param [measure] The measure as the appendix prints it: "Người", "triệu đồng", "%". If left out, money that names its unit is told in đồng
 * @returns The figures as numbers
 */
export function READ_FIGURE(text: unknown[][], measure?: unknown[][]): unknown[][] {
  return inExcel(readFigureFunction, text, measure);
}

/**
 * An amount of money in Vietnamese words: 2080840 is "Hai triệu không trăm tám mươi nghìn tám trăm bốn mươi đồng".
 * @customfunction AMOUNT_IN_WORDS
 * @param amount The amount in whole đồng, at most 15 digits
 * @param [wording] "lẻ" for linh, "ngàn" for nghìn, "tỉ" for tỷ, "chẵn" to be added at the end, or several ("lẻ ngàn"); "en" for English
 * @returns The amount in words
 */
export function AMOUNT_IN_WORDS(amount: unknown[][], wording?: string): unknown[][] {
  return inExcel(amountInWordsFunction, amount, wording);
}

/**
 * The number that Vietnamese words say: "Hai triệu không trăm tám mươi nghìn đồng chẵn" is 2080000. Words that speech reads in two ways end in an error that names both.
 * @customfunction AMOUNT_FROM_WORDS
 * @param words A cell or column with amounts in words
 * @returns The amounts as numbers
 */
export function AMOUNT_FROM_WORDS(words: unknown[][]): unknown[][] {
  return inExcel(amountFromWordsFunction, words);
}
