/** The shape of the rules' sentences: one for every rule, each fed with exactly the facts that its rule yields. */
import type { Found } from '../core/finding';
import type { appendixRules, layoutRules, workbookRules } from '../core/rules';
import type { figureErrors, layoutErrors } from '../core/rules/figure-errors';
import type { reportRules } from '../core/rules/report';

type AnyRule = (typeof workbookRules | typeof layoutRules | typeof appendixRules | typeof reportRules)[number];

export type RuleId = AnyRule['id'];

type Yields<R> = R extends { check: (context: never) => readonly (infer F)[] }
  ? F extends Found<infer P>
    ? P
    : never
  : never;

export type FactsOf<Id extends RuleId> = Yields<Extract<AnyRule, { id: Id }>>;

/** What a sentence needs besides facts: how this language writes figures and names bodies. */
export interface Wording {
  readonly number: (decimal: string) => string;
  readonly body: (id: string) => string;
}

export type RuleTexts = { readonly [Id in RuleId]: (facts: FactsOf<Id>, say: Wording) => string };

/** Those that a formula in a cell may have to say: its script has no room for all. */
export type FigureErrorId = (typeof figureErrors | typeof layoutErrors)[number]['id'];

export type FigureErrorTexts = Pick<RuleTexts, FigureErrorId>;
