import { cellFunctions, NAMESPACE } from '../../../src/cell-functions/catalogue';
import { metadataOf, type FunctionMetadata } from '../metadata';
import { resource } from '../resources';
import { problem, problemAt, type ManifestRule, type Problem } from '../rule';

const ids = cellFunctions.map(({ id }) => id);

/** What Excel acts on, without the words that people read. */
function shapeOf({ id, parameters, result }: FunctionMetadata): string {
  const shapes = parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional }));
  return JSON.stringify([id, shapes, result]);
}

function ofNames(file: string, functions: readonly FunctionMetadata[]): readonly Problem[] {
  return functions.flatMap(({ id, name, description, parameters }) => {
    const problems: string[] = [];
    if (name !== id) problems.push(`is named ${name}`);
    // Excel's own functions have no underscore, in any language, and no address of a cell has one.
    if (!/^[A-Z]+(?:_[A-Z]+)+$/.test(id)) problems.push('could be a function of Excel or the address of a cell');
    if (description === '' || parameters.some((one) => one.name === '' || one.description === ''))
      problems.push('has words missing');
    return problems.map((what) => problem(`${file}: ${id} ${what}`));
  });
}

/** What Excel is told of the functions is what the code has, in both languages; blanks stay apart from zeros. */
export const functions: ManifestRule = {
  id: 'functions',
  check: (addin) => {
    const namespace = resource(addin.manifest, 'ShortStrings', 'Functions.Namespace');
    const script = new TextDecoder().decode(addin.files.get('functions.js'));
    const told = metadataOf(addin);
    const shapes = told.map(({ functions: list }) => list.map(shapeOf).join());
    return [
      ...(namespace?.attributes['DefaultValue'] === NAMESPACE
        ? []
        : [problemAt(namespace ?? addin.manifest, `the namespace is ${NAMESPACE}`)]),
      ...told
        .filter(({ functions: list }) => list.map(({ id }) => id).join() !== ids.join())
        .map(({ file }) => problem(`${file} has other functions than the code, or in another order`)),
      ...(new Set(shapes).size > 1 ? [problem('the languages disagree on parameters')] : []),
      ...told.flatMap(({ file, functions: list }) => ofNames(file, list)),
      ...ids
        .filter((id) => !script.includes(`.associate("${id}"`))
        .map((id) => problem(`functions.js does not give ${id} to Excel`)),
    ];
  },
};
