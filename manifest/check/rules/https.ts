import { addressesOf, baseOf } from '../addresses';
import { problemAt, type ManifestRule } from '../rule';

/** Excel loads nothing without https, and nothing of ours lies on another server. */
export const https: ManifestRule = {
  id: 'https',
  check: ({ manifest }) => {
    const base = baseOf(manifest);
    return addressesOf(manifest).flatMap(({ element, url }) => {
      if (!url.startsWith('https://') || !URL.canParse(url))
        return [problemAt(element, `“${url}” is no https address`)];
      return url.startsWith(base) ? [] : [problemAt(element, `“${url}” lies outside ${base}`)];
    });
  },
};
