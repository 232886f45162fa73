import type { Element } from '../element';
import { kinds, referencesOf, resource, resourcesOf, type Reference } from '../resources';
import { problemAt, type ManifestRule, type Problem } from '../rule';

const LONGEST = 32;

function ofReference(manifest: Element, { element, id, kind }: Reference): readonly Problem[] {
  if (kind === undefined) return [problemAt(element, `no resid is known on ${element.name}`)];
  return resource(manifest, kind, id) ? [] : [problemAt(element, `resid “${id}” points nowhere in <bt:${kind}>`)];
}

function ofResource(one: Element, others: readonly Element[], used: ReadonlySet<string>): readonly Problem[] {
  const id = one.attributes['id'] ?? '';
  const problems: Problem[] = [];
  if (id === '' || id.length > LONGEST)
    problems.push(problemAt(one, `id “${id}” is not 1 to ${LONGEST} characters long`));
  if (!used.has(id)) problems.push(problemAt(one, `nothing points at “${id}”`));
  if (others.find((other) => other.attributes['id'] === id) !== one)
    problems.push(problemAt(one, `“${id}” is there twice`));
  return problems;
}

/** Microsoft's own check lets an id that points nowhere pass; Excel then shows no button. */
export const resourceIds: ManifestRule = {
  id: 'resource-ids',
  check: ({ manifest }) => {
    const references = referencesOf(manifest);
    const all = kinds.flatMap((kind) => resourcesOf(manifest, kind));
    const used = new Set(references.map(({ id }) => id));
    return [
      ...references.flatMap((one) => ofReference(manifest, one)),
      ...all.flatMap((one) => ofResource(one, all, used)),
    ];
  },
};
