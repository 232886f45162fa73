/** What Excel is told of the functions, in both languages; `npm test` builds it first. */
import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../src/cell-functions/catalogue';
import { functionHelp } from '../../src/text/function-help';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly result: { readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
      readonly type?: string;
    }[];
  }[];
}

const read = (file: string): Metadata => JSON.parse(readFileSync(`dist/addin/${file}`, 'utf8')) as Metadata;
const english = read('functions.json');
const vietnamese = read('functions.vi.json');
const ids = cellFunctions.map(({ id }) => id);

test('both languages have the same functions, those of the catalogue', () => {
  for (const { functions } of [english, vietnamese]) {
    expect(functions.map(({ id }) => id)).toEqual(ids);
    expect(functions.map(({ name }) => name)).toEqual(ids);
  }
});

describe.each(cellFunctions)('$id', ({ id, parameters }) => {
  const [en, vi] = [english, vietnamese].map(({ functions }) => functions.find((one) => one.id === id)!);

  test.each([
    ['English', en, functionHelp(id, 'en')],
    ['Vietnamese', vi, functionHelp(id, 'vi')],
  ])('is told in %s with the words of its help', (_, told, help) => {
    expect(told!.description).toBe(help.description);
    expect(told!.parameters.map(({ name, description }) => ({ name, description }))).toEqual(
      parameters.map(({ name }) => help.parameters[name]),
    );
  });

  test('takes ranges, optional arguments and blank cells as the catalogue says', () => {
    for (const told of [en!, vi!])
      expect(told.parameters.map(({ optional = false, dimensionality }) => [optional, dimensionality])).toEqual(
        parameters.map(({ optional, takes }) => [optional, takes === 'setting' ? undefined : 'matrix']),
      );
    for (const told of [en!, vi!]) expect(told.result.dimensionality).toBe('matrix');
    // A blank cell reaches a parameter of type number as 0; only "any" tells them apart.
    const ranges = en!.parameters.filter(({ dimensionality }) => dimensionality === 'matrix');
    expect(ranges.map(({ type }) => type)).toEqual(ranges.map(() => 'any'));
    expect(vi!.parameters.map(({ type }) => type)).toEqual(en!.parameters.map(({ type }) => type));
  });
});

test.each(ids)('%s is no function of Excel, in any language, and no address of a cell', (id) => {
  // Excel’s own names have points but never an underscore; an address is letters and then digits.
  expect(id).toMatch(/^[A-Z]+(?:_[A-Z]+)+$/);
  expect(id).not.toMatch(/^R\d*C\d*$/);
});
