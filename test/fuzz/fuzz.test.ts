/**
 * Thousands of damaged, rewritten and odd workbooks, the same on every machine.
 * The reader never throws, never differs from itself, never gives a changed file for the old one, and reads what a plain reading reads.
 */
import { madeWorkbooks, sampleWorkbooks, type GoodWorkbook } from './good-workbooks';
import type { Reader } from './judge';
import { MUTANTS, MUTATORS, newReader, runTask, type MutatorName } from './run';

const SHARES: Readonly<Record<MutatorName, number>> = { bytes: 0.3, zip: 0.15, xml: 0.4, rewriting: 0.15 };
/** Mutants of one test: a test that hangs tells by its name where to look. */
const AT_ONCE = 500;

const goods = [...sampleWorkbooks(), ...madeWorkbooks()];

interface Piece {
  readonly mutator: MutatorName;
  readonly good: GoodWorkbook;
  readonly first: number;
  readonly count: number;
}

function pieces(mutator: MutatorName): Piece[] {
  const each = Math.ceil((MUTANTS * SHARES[mutator]) / goods.length);
  return goods.flatMap((good) =>
    Array.from({ length: Math.ceil(each / AT_ONCE) }, (_, i) => ({
      mutator,
      good,
      first: i * AT_ONCE,
      count: Math.min(AT_ONCE, each - i * AT_ONCE),
    })),
  );
}

let used: Reader;
beforeAll(async () => {
  used = await newReader();
});

describe.each(Object.keys(MUTATORS) as MutatorName[])('mutants of the kind "%s"', (mutator) => {
  const tallies: { read: number; refused: number }[] = [];

  test.each(pieces(mutator).map((piece) => [piece.good.name, piece.first, piece] as const))(
    'of %s from number %i are read rightly or refused',
    async (_name, _first, piece) => {
      const tally = runTask(piece, used, await newReader());
      tallies.push(tally);
      expect(tally.wrong.slice(0, 5)).toEqual([]);
    },
    600_000,
  );

  test('are neither all read nor all refused, save those that say the same in other words', () => {
    const sum = (of: 'read' | 'refused'): number => tallies.reduce((total, tally) => total + tally[of], 0);
    expect(sum('read')).toBeGreaterThan(0);
    expect(sum('refused') > 0).toBe(mutator !== 'rewriting');
  });
});
