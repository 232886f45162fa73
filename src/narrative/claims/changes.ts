/** "từ 1.000 lên 1.200": what a change begins and ends with, and the figure of the change told beside them. */
import { labelKey } from '../../core/text';
import { sameSentence, type Claim } from './claim';

export interface ChangeBetween {
  readonly change: Claim;
  readonly from: Claim;
  readonly to: Claim;
}

const FROM = labelKey('từ');
const TO = new Set(['lên', 'xuống', 'thành'].map(labelKey));
const CHANGES = new Set(['tăng', 'giảm'].map(labelKey));
/** "tăng thêm 20%", "lên đến 1.200": words that may stand before the figure. */
const FEW = 3;

const lastWords = ({ before }: Claim): string[] => before.split(' ').slice(-FEW);

const endsWithFrom = (claim: Claim): boolean => lastWords(claim).at(-1) === FROM;
const speaksOfTo = (claim: Claim): boolean => lastWords(claim).some((word) => TO.has(word));
const speaksOfChange = (claim: Claim): boolean => lastWords(claim).some((word) => CHANGES.has(word));

/** A figure, with the two that it lies between before it or behind it. */
export function changesBetween(claims: readonly Claim[]): ChangeBetween[] {
  return claims.flatMap((from, index): ChangeBetween[] => {
    const [before, to, behind] = [claims[index - 1], claims[index + 1], claims[index + 2]];
    if (!to || !endsWithFrom(from) || !speaksOfTo(to) || !sameSentence(from, to) || from.kind !== to.kind) return [];
    const change = [before, behind].find(
      (one) => one && sameSentence(one, from) && one.path[0] === from.path[0] && speaksOfChange(one),
    );
    return change ? [{ change, from, to }] : [];
  });
}

/** What a change begins with, and the change itself, state nothing of the year. */
export function withChanges(claims: readonly Claim[]): Claim[] {
  const changes = new Set(changesBetween(claims).map(({ change }) => change.id));
  return claims.map((claim, index) => {
    const to = claims[index + 1];
    const begins = endsWithFrom(claim) && to !== undefined && speaksOfTo(to) && sameSentence(claim, to);
    return begins || changes.has(claim.id) ? { ...claim, role: 'change' } : claim;
  });
}
