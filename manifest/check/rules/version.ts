import { at } from '../element';
import { problemAt, type ManifestRule } from '../rule';

/** Office hands out an update only where the version rose: it is that of package.json, with a fourth number. */
export const version: ManifestRule = {
  id: 'version',
  check: (addin) => {
    const written = at(addin.manifest, 'app:Version');
    const due = `${addin.version.replace(/[-+].*$/, '')}.0`;
    return written?.text === due
      ? []
      : [
          problemAt(
            written ?? addin.manifest,
            `<Version> is ${written?.text ?? 'missing'}, package.json makes it ${due}`,
          ),
        ];
  },
};
