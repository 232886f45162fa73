import { addressesOf, baseOf, fileBehind } from '../addresses';
import { problemAt, type ManifestRule } from '../rule';

/** Whatever the manifest names was built. */
export const sourceFiles: ManifestRule = {
  id: 'source-files',
  check: ({ manifest, files }) =>
    addressesOf(manifest).flatMap(({ element, url }) => {
      const file = fileBehind(url, baseOf(manifest));
      return file !== null && !files.has(file) ? [problemAt(element, `${file} is not among the built files`)] : [];
    }),
};
