/** The form and the register that a piece of work is about. */
import { familyOf } from '../../src/forms';
import { DEFAULT_FORM, formOfYear, newestYear, type FormChoice, type FormOfYear } from '../../src/forms/form-of-year';
import type { Against } from './messages';

export function choiceOf({ year, targets, lastYear = null }: Against): FormChoice {
  const family = familyOf(DEFAULT_FORM);
  if (!family) throw new Error(`no form ${DEFAULT_FORM}`);
  return { family, year, extraTargets: targets, lastYear };
}

export function formAgainst(against: Against): FormOfYear {
  const choice = choiceOf(against);
  return formOfYear(choice, against.year ?? newestYear(choice.family));
}
