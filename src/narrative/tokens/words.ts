import { labelKey } from '../../core/text';

/** Single words as a set of their keys. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(labelKey));
}
