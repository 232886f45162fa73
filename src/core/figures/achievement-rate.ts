import { divide, isZero, type Decimal } from './decimal';

/** "-" where no target is assigned; null where the result or the target is not known. */
export type Rate = Decimal | '-' | null;

export class ZeroTargetError extends Error {
  constructor() {
    super('A rate cannot be taken against a target of zero');
    this.name = 'ZeroTargetError';
  }
}

/**
 * Result over the full-year target, in per cent, rounded once, half away from zero (328 of 300 → "109").
 * Source: the form's own note, "tỷ lệ % được tính so với chỉ tiêu đề ra của cả năm".
 * @param result in the indicator's measure; "-" or null where there is none
 * @param target in the same measure; "-" where none is assigned
 * @throws {ZeroTargetError} where the target is zero
 */
export function achievementRate(result: Decimal | '-' | null, target: Decimal | '-' | null, decimals = 0): Rate {
  if (target === '-') return '-';
  if (target === null || result === null) return null;
  if (isZero(target)) throw new ZeroTargetError();
  return result === '-' ? '-' : divide(result, target, decimals, '100');
}
