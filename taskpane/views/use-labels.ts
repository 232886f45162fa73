import type { Form } from '../../src/core/form';
import { fullLabels } from '../../src/core/forms/form-rows';
import { familyOf, formOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';

const NONE: ReadonlyMap<string, string> = new Map();

export function useForm(year: number): Form | null {
  const family = familyOf(DEFAULT_FORM);
  return family && formOf(family, year);
}

/** What the figures of a year's form are called. */
export function useLabels(year: number): ReadonlyMap<string, string> {
  const form = useForm(year);
  return form ? fullLabels(form) : NONE;
}
