import { at } from '../element';
import { problemAt, type ManifestRule } from '../rule';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Excel knows the add-in by its id; a new version keeps it. */
export const identity: ManifestRule = {
  id: 'identity',
  check: ({ manifest }) => {
    const id = at(manifest, 'app:Id');
    return id && GUID.test(id.text) ? [] : [problemAt(id ?? manifest, `<Id> “${id?.text ?? ''}” is no GUID`)];
  },
};
