import { allWithin, type Element } from '../element';
import { problem, problemAt, type ManifestRule } from '../rule';

function repeated(elements: readonly Element[]): readonly Element[] {
  const seen = new Set<string | undefined>();
  return elements.filter(({ attributes: { id } }) => seen.size === seen.add(id).size);
}

/** A button whose name the code does not know does nothing when it is pressed. */
export const commands: ManifestRule = {
  id: 'commands',
  check: ({ manifest, files }) => {
    const all = allWithin(manifest);
    const script = new TextDecoder().decode(files.get('taskpane.js'));
    const withIds = all.filter(({ name }) => ['ov:CustomTab', 'ov:Group', 'ov:Control', 'ov:Item'].includes(name));
    const known = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(script);
    return [
      ...(script.includes('.actions.associate(') ? [] : [problem('taskpane.js listens to no button')]),
      ...all
        .filter(({ name, text }) => name === 'ov:FunctionName' && !known(text))
        .map((one) => problemAt(one, `taskpane.js does not know “${one.text}”`)),
      ...repeated(withIds).map((one) => problemAt(one, `id “${one.attributes['id'] ?? ''}” is there twice`)),
    ];
  },
};
