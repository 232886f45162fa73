/** Several figures of one line in a sentence that make the form's only together: "sửa chữa 04 nhà, xây mới 06 nhà". */
import { compare, sum, type Decimal } from '../../core/figures/decimal';
import type { JudgedClaim } from '../judged-claim';
import { statedIn } from './verdict';

/** So many figures of one line in one sentence, and no more. */
const MOST = 8;

function valueOf({ claim, figure }: JudgedClaim): Decimal | null {
  return claim.approximation === null && figure?.state === 'value' ? (statedIn(claim, figure)[0] ?? null) : null;
}

function sameLine(claims: readonly JudgedClaim[]): JudgedClaim[][] {
  const groups = new Map<string, JudgedClaim[]>();
  for (const one of claims) {
    const { claim, figure, link, verdict } = one;
    if (verdict.is !== 'differs' || link?.of !== 'result' || !figure) continue;
    const name = `${String(claim.paragraph)} ${String(claim.sentence)} ${claim.kind} ${figure.code}`;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST);
}

export function judgedTogether(claims: readonly JudgedClaim[]): JudgedClaim[] {
  const together = new Map<number, JudgedClaim>();
  for (const group of sameLine(claims)) {
    const values = group.map(valueOf);
    const own = group[0]?.figure?.readings[0];
    if (own === undefined || values.includes(null) || compare(sum(values.map((one) => one ?? '0')), own) !== 0)
      continue;
    for (const one of group) {
      const added = group.filter((other) => other !== one).map(({ claim }) => claim.text);
      together.set(one.claim.id, { ...one, verdict: { is: 'together', added } });
    }
  }
  return claims.map((one) => together.get(one.claim.id) ?? one);
}
