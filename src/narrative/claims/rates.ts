/** "… đạt 109% chỉ tiêu": which figure a rate is told of. */
import { words } from '../tokens/words';
import { sameSentence, type Claim } from './claim';
import type { Claims } from './find-claims';

export interface RateHolder {
  readonly rate: Claim;
  readonly holder: Claim;
}

/** Words that may stand between a comma and "đạt 109%" without beginning to speak of something else. */
const OF_THE_SAME = words(
  'đạt tỷ tỉ lệ và đều cũng tương ứng với tức bằng hoàn thành vượt ước qua đó đã kết quả toàn tỉnh cả năm thực hiện như vậy chỉ tiêu tính chung',
);
/** So many figures back, and no further. */
const MOST_BACK = 8;

/** "(khu vực nhà nước 118)" before the rate: what a bracket tells aside. */
function isAside(claim: Claim, rate: Claim): boolean {
  return claim.path.some((segment, level) => rate.path[level] !== segment);
}

/** "…, tăng 39 người so với năm trước, đạt 163%": what changed, or was assigned, is told between the two. */
function isBeside({ role }: Claim): boolean {
  return role === 'change' || role === 'target';
}

/** "loại A đạt 40%" behind a comma: a rate of something that is named only there. */
function isOfSomethingElse({ paragraphs }: Pick<Claims, 'paragraphs'>, holder: Claim, rate: Claim): boolean {
  const read = paragraphs[rate.paragraph];
  const [from, to] = [holder.tokens[1] + 1, rate.tokens[0]];
  const between = read?.tokens.slice(from, to) ?? [];
  const own = between.map((_, index) => read?.standings[from + index]?.segment === rate.segment);
  const comma = between.map(({ key }, index) => key === ',' && own[index] === true).lastIndexOf(true);
  if (comma < 0) return false;
  return between.some(
    ({ kind, key }, index) => index > comma && own[index] === true && kind === 'word' && !OF_THE_SAME.has(key),
  );
}

/** "328 | 300 | 109": the result of the same row. */
function inItsRow(claims: readonly Claim[], rate: Claim): RateHolder[] {
  const [from, to] = [Math.max(0, rate.id - MOST_BACK), rate.id + MOST_BACK];
  const holder = claims
    .slice(from, to)
    .find(({ role, cell }) => role === 'figure' && cell?.table === rate.cell?.table && cell?.row === rate.cell?.row);
  return holder ? [{ rate, holder }] : [];
}

/** The nearest count or ratio before the rate, in the same part of the sentence. */
export function rateHolders(all: Pick<Claims, 'claims' | 'paragraphs'>): RateHolder[] {
  const { claims } = all;
  return claims.flatMap((rate, index): RateHolder[] => {
    if (rate.role !== 'rate') return [];
    if (rate.cell) return inItsRow(claims, rate);
    // "doanh nghiệp có từ 25 lao động trở lên" tells which ones, and not how many.
    const holder = claims
      .slice(Math.max(0, index - MOST_BACK), index)
      .filter((one) => sameSentence(one, rate) && one.path[0] === rate.path[0])
      .filter((one) => !isAside(one, rate) && one.approximation !== 'least' && !isBeside(one))
      .at(-1);
    if (!holder || isOfSomethingElse(all, holder, rate)) return [];
    const counts = holder.kind === 'count' || holder.kind === 'ratio';
    return counts && holder.role === 'figure' ? [{ rate, holder }] : [];
  });
}
