import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { inflateNode } from '../../src/workbook/inflate-node';
import { finds, knownFailures, type Find } from './finds';
import { madeWorkbooks } from './good-workbooks';
import { newReader, wrongWith } from './run';

async function wrongIn({ from, mutant }: Find): Promise<string | null> {
  const good = madeWorkbooks().find(({ name }) => name === from);
  const reader = await newReader();
  const original = good && reader(good.bytes, inflateNode);
  if (original?.status !== 'read') throw new Error(`${from} cannot be read`);
  return wrongWith(mutant, original.workbook, reader, await newReader()).wrong;
}

describe('what earlier mutants found', () => {
  const known = new Set(Object.keys(knownFailures));

  it.each(finds.filter(({ name }) => !known.has(name)).map((find) => [find.name, find] as const))(
    'stays mended: %s',
    async (_, find) => {
      expect(await wrongIn(find)).toBeNull();
    },
  );

  it('is still wrong where it is listed so: a find that passes leaves the list', async () => {
    const passing = [];
    for (const find of finds.filter(({ name }) => known.has(name))) {
      if ((await wrongIn(find)) === null) passing.push(find.name);
    }
    expect(passing).toEqual([]);
    expect([...known].filter((name) => !finds.some((find) => find.name === name))).toEqual([]);
  });
});

test('the two inflaters do differ in what they take', async () => {
  const bytes = finds[0]?.mutant.bytes ?? new Uint8Array(0);
  const reader = await newReader();
  expect([inflateNode, inflateBrowser].map((inflate) => reader(bytes, inflate).status)).toEqual(['fault', 'read']);
});
