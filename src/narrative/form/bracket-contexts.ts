/** Words around a bracket that speak of the figures in it: "100% công đoàn … kiểm tra tài chính cùng cấp (11/11 đơn vị)". */
import { add, compare, type Decimal } from '../../core/figures/decimal';
import type { Claim } from '../claims/claim';
import type { Claims } from '../claims/find-claims';
import type { PartsList } from '../claims/parts';

/** So many figures back, and no further. */
const MOST_BACK = 8;

const isCounted = ({ kind, role }: Claim): boolean => kind !== 'percent' && kind !== 'range' && role !== 'mention';

/** Whether the sentence told no number before the bracket that this one could be a part of. */
function standsForAll(claims: readonly Claim[], { id, path, group }: Claim): boolean {
  if (group === 0 || path.length !== 2) return false;
  const before = claims.slice(Math.max(0, id - MOST_BACK), id);
  const same = before.filter((one) => one.path[0] === path[0] && one.paragraph === claims[id]?.paragraph);
  return same.length < MOST_BACK && !same.some(isCounted);
}

function valueOf({ readings }: Claim): Decimal | null {
  const [only, ...others] = readings;
  return only === undefined || others.length > 0 ? null : only;
}

/** "24 doanh nghiệp (03 doanh nghiệp nhà nước, 21 …)": parts that are all of their whole share its words. */
function makeAll({ wholes, parts }: PartsList): boolean {
  const [whole, ...others] = wholes;
  const counts = parts.filter(({ kind }) => kind === 'count' || kind === 'ratio');
  if (!whole || others.length > 0 || counts.length < 2) return false;
  const [all, values] = [valueOf(whole), counts.map(valueOf)];
  if (all === null || values.includes(null)) return false;
  return (
    compare(
      values.reduce<Decimal>((sum, one) => add(sum, one ?? '0'), '0'),
      all,
    ) === 0
  );
}

/** For each figure that needs them, the key of the words outside its bracket. */
export function bracketContexts({ claims }: Claims, lists: readonly PartsList[]): ReadonlyMap<number, string> {
  const outer = new Map<string, string>();
  for (const { paragraph, segment, ownKey } of claims) outer.set(`${String(paragraph)} ${String(segment)}`, ownKey);
  const found = new Map<number, string>();
  for (const claim of claims) {
    const key = outer.get(`${String(claim.paragraph)} ${String(claim.path[0])}`);
    if (key !== undefined && standsForAll(claims, claim)) found.set(claim.id, key);
  }
  for (const list of lists)
    if (makeAll(list))
      for (const part of list.parts)
        if (part.group !== 0 && part.segment !== list.wholes[0]?.segment)
          found.set(part.id, list.wholes[0]?.ownKey ?? '');
  return found;
}
