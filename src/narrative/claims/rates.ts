/** "… đạt 109% chỉ tiêu": which figure a rate is told of. */
import { sameSentence, type Claim } from './claim';

export interface RateHolder {
  readonly rate: Claim;
  readonly holder: Claim;
}

/** The nearest count or ratio before the rate, in the same part of the sentence. */
export function rateHolders(claims: readonly Claim[]): RateHolder[] {
  return claims.flatMap((rate, index): RateHolder[] => {
    if (rate.role !== 'rate') return [];
    const holder = claims[index - 1];
    if (!holder || !sameSentence(holder, rate) || holder.path[0] !== rate.path[0]) return [];
    const counts = holder.kind === 'count' || holder.kind === 'ratio';
    return counts && holder.role === 'figure' ? [{ rate, holder }] : [];
  });
}
