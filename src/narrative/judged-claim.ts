/** One figure of a written report, with the form's own and what is to be said of the two. */
import type { Decimal } from '../core/figures/decimal';
import type { Claim } from './claims/claim';
import type { Verdict } from './facts';
import type { FormFigure } from './form/figures';
import type { Link } from './form/link';

export interface JudgedClaim {
  readonly claim: Claim;
  readonly link: Link | null;
  /** Null where the claim is linked to nothing, or to the welfare total. */
  readonly figure: FormFigure | null;
  /** The welfare total as the form's rows and the register make it, where the claim states it. */
  readonly total: Decimal | null;
  readonly verdict: Verdict;
}
