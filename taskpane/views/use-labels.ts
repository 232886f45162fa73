import { fullLabels } from '../../src/core/form-rows';
import { familyOf, formOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';

const NONE: ReadonlyMap<string, string> = new Map();

/** What the figures of a year's form are called. */
export function useLabels(year: number): ReadonlyMap<string, string> {
  const family = familyOf(DEFAULT_FORM);
  const form = family && formOf(family, year);
  return form ? fullLabels(form) : NONE;
}
