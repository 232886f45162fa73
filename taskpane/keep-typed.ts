/** Decisions outlive the pane, and nobody leaves what stands nowhere else without being asked. */
import type { Wish } from '../src/core/accepting/accepted-file';
import type { Decision } from '../src/core/accepting/decision';
import { hasDecisions, isOfReport } from './state/kept-decisions';
import type { Store } from './store';
import type { TypedTexts } from './typed-texts';

type Page = Pick<EventTarget, 'addEventListener'>;

export function keepTyped(store: Pick<Store, 'state' | 'subscribe'>, typed: TypedTexts, page: Page = globalThis): void {
  let decisions: readonly Decision[] = store.state().merge.decisions;
  let wishes: readonly Wish[] = store.state().merge.wishes;
  let formulas = store.state().formulas;
  store.subscribe(() => {
    const { merge, formulas: now } = store.state();
    if (now !== formulas) typed.keepFormulas(now);
    formulas = now;
    if (merge.decisions !== decisions) typed.keepDecisions([...merge.decisions, ...merge.remembered]);
    if (merge.wishes !== wishes) typed.keepWishes(merge.wishes.filter(isOfReport));
    ({ decisions, wishes } = merge);
  });
  page.addEventListener('beforeunload', (event) => {
    if (hasDecisions(store.state().merge) || typed.isTyping()) event.preventDefault();
  });
}
