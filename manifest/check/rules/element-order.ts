import { allWithin, localName, type Element } from '../element';
import { ORDER } from '../order-table';
import { problemAt, type ManifestRule, type Problem } from '../rule';

function inWords(element: Element): string {
  const type = element.attributes['type'];
  return type === undefined ? `<${localName(element)}>` : `<${localName(element)} xsi:type="${type}">`;
}

function expectedIn({ name, attributes }: Element): string {
  return ORDER[`${name} ${attributes['type'] ?? ''}`] ?? ORDER[name] ?? '';
}

/** Takes the children one kind after the other; what is left over has no business there, or not there. */
function problemsIn(element: Element): readonly Problem[] {
  const problems: Problem[] = [];
  let next = 0;
  for (const expected of expectedIn(element).split(' ').filter(Boolean)) {
    const name = expected.replace(/[?*+]$/, '');
    const isRepeatable = /[*+]$/.test(expected);
    const start = next;
    while (element.children[next]?.name === name && (isRepeatable || next === start)) next++;
    if (next === start && !/[?*]$/.test(expected))
      problems.push(
        problemAt(element, `${inWords(element)} needs <${name.slice(name.indexOf(':') + 1)}> at its place`),
      );
  }
  const left = element.children[next];
  if (left) problems.push(problemAt(left, `${inWords(left)} may not stand here in ${inWords(element)}`));
  return problems;
}

/** Excel passes over a manifest whose elements stand in another order, without a word. */
export const elementOrder: ManifestRule = {
  id: 'element-order',
  check: ({ manifest }) =>
    manifest.name === 'app:OfficeApp' && manifest.attributes['type'] === 'TaskPaneApp'
      ? allWithin(manifest).flatMap(problemsIn)
      : [problemAt(manifest, 'the manifest has to be an <OfficeApp xsi:type="TaskPaneApp"> of Office’s namespace')],
};
