/** =THIDUA.…: each a few lines over the core. Words shown in Excel's function list stand in the comments. */
import { achievementRate } from '../src/core/achievement-rate';
import { isZero, type Decimal } from '../src/core/decimal';
import { readFigure } from '../src/core/figure';
import { functionTexts as say } from '../src/text/vi/functions';
import { cellOf, workbookOf } from './cell-values';
import { divisionByZero, invalidValue, notAvailable } from './errors';
import { welfareOf } from './welfare-of-range';

/** A figure or "-"; a blank cell is no figure. */
function figure(value: unknown, blank: string): Decimal | '-' {
  const reading = readFigure(cellOf(value, 1, 1), { kind: 'rate' });
  if (reading.state === 'value') return reading.value;
  if (reading.state === 'dash') return '-';
  throw reading.state === 'blank' ? notAvailable(blank) : invalidValue(say.unclear(String(value), reading.candidates));
}

const MOST_DECIMALS = 10;

/** Excel hands over null where the argument is left out. */
function decimalsOf(value: number | null | undefined): number {
  const decimals = value ?? 0;
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS) return decimals;
  throw invalidValue(say.wrongDecimals(MOST_DECIMALS));
}

/**
 * Tỷ lệ đạt (%): kết quả trên chỉ tiêu cả năm, làm tròn một lần. Không giao chỉ tiêu (-) thì trả về "-".
 * @customfunction ACHIEVEMENT_RATE
 * @param result Kết quả thực hiện, là số hoặc chữ như nhân viên gõ (ví dụ 02)
 * @param target Chỉ tiêu giao cho cả năm, hoặc "-" nếu không giao
 * @param [decimals] Số chữ số thập phân của tỷ lệ, mặc định 0
 * @returns Tỷ lệ tính bằng phần trăm, hoặc "-"
 */
export function ACHIEVEMENT_RATE(result: unknown, target: unknown, decimals?: number): unknown {
  const assigned = figure(target, say.blankTarget);
  if (assigned === '-') return '-';
  if (isZero(assigned)) throw divisionByZero();
  const rate = achievementRate(figure(result, say.blankResult), assigned, decimalsOf(decimals));
  return rate === '-' || rate === null ? '-' : Number(rate);
}

/**
 * Tổng tiền chăm lo của một phụ lục, tính bằng đồng, mỗi khoản một lần (mục VII.2 kể lại nên không cộng).
 * @customfunction WELFARE_TOTAL
 * @param form Vùng chứa cả phụ lục, kể cả dòng tiêu đề cột
 * @returns Số tiền tính bằng đồng
 */
export function WELFARE_TOTAL(form: unknown[][]): number {
  return Number(welfareOf(workbookOf(form)).amount);
}
