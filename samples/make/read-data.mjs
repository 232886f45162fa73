/** What the samples are made of: the form, the bodies and the targets that ship, and the invented split beside this script. */
import { readFileSync } from 'node:fs';

const samples = new URL('../', import.meta.url);
const forms = new URL('../src/forms/lai-chau-appendix/', samples);

function readJson(name, folder) {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

export function readData() {
  const bodies = readJson('bodies.json', forms);
  return {
    form: readJson('form-2022.json', forms),
    bodies: [bodies.consolidating, ...bodies.branches],
    provincialTargets: readJson('targets-2022.json', forms).consolidating,
    branchTargets: readJson('targets-2022.json', samples).branches,
    split: readJson('split-2022.json', samples),
    published: readJson('published-2022.json', samples),
  };
}

/** Every figure of the form, in printed order. */
export function indicatorsOf(form) {
  return form.sections.flatMap(({ lines }) => lines.flatMap((line) => line.indicators ?? [line]));
}

/** The figure of one body as decimal text; "-" where the body has none. */
export function resultOf(split, bodyId, code) {
  return split.figures[code][split.bodies.indexOf(bodyId)];
}

/** The body's full-year target, "-" where none is assigned. What the province does itself has no target of its own. */
export function targetOf(branchTargets, bodyId, code) {
  return branchTargets[bodyId]?.[code]?.value ?? '-';
}
