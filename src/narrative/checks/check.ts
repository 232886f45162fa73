/** One check inside the text, one object: what it looks for and how grave it is; the sentence stands in text/. */
import type { Severity } from '../../core/finding';
import type { Claim } from '../claims/claim';
import type { Claims } from '../claims/find-claims';
import type { Narrative } from '../narrative';
import type { NarrativeCheckId, NarrativeFacts } from '../facts';
import type { PartsList } from '../claims/parts';

export interface CheckContext extends Claims {
  readonly narrative: Narrative;
  /** Wholes with the parts that the text gives of them. */
  readonly partsLists: readonly PartsList[];
}

/** Where something is wrong: a piece of a paragraph. */
export interface TextPlace {
  /** The paragraph's place in the narrative. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface FoundInText<Id extends NarrativeCheckId> {
  readonly at: TextPlace;
  readonly params: NarrativeFacts[Id];
}

export interface NarrativeCheck<Id extends NarrativeCheckId = NarrativeCheckId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly find: (context: CheckContext) => readonly FoundInText<Id>[];
}

/** error: the text contradicts itself; warning: a person must look. */
export type NarrativeFinding = {
  [Id in NarrativeCheckId]: { readonly check: Id; readonly severity: Severity } & FoundInText<Id>;
}[NarrativeCheckId];

export function placeOf({ paragraph, start, end }: Claim): TextPlace {
  return { paragraph, start, end };
}

/** The figure meant; null where the digits can be read in two ways. */
export function valueOf({ readings }: Claim): string | null {
  const [only, ...others] = readings;
  return only === undefined || others.length > 0 ? null : only;
}
