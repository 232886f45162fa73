/** Makes mutants by name, has them read, and collects what was wrong. */
import type { Workbook } from '../../src/core/workbook';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { inflateNode } from '../../src/workbook/inflate-node';
import type { ReadResult } from '../../src/workbook/read';
import type { GoodWorkbook } from './good-workbooks';
import { figuresChangedUntold } from './figures';
import { CountingInflate, judge, type Reader } from './judge';
import type { Mutant } from './mutant';
import { mutateBytes } from './mutate-bytes';
import { mutateXml, rewriteXml } from './mutate-xml';
import { mutateZip } from './mutate-zip';
import { Random } from './random';

export const MUTATORS = { bytes: mutateBytes, zip: mutateZip, xml: mutateXml, rewriting: rewriteXml } as const;
export type MutatorName = keyof typeof MUTATORS;

/** FUZZ_SEED=other gives other mutants; FUZZ_MUTANTS=1000000 more of them. */
export const SEED = process.env['FUZZ_SEED'] ?? 'thi-dua';
export const MUTANTS = Number(process.env['FUZZ_MUTANTS'] ?? 21_000);

/** A reader just loaded remembers nothing of earlier files. */
export async function newReader(): Promise<Reader> {
  const readers: Reader[] = [];
  await jest.isolateModulesAsync(async () => {
    readers.push((await import('../../src/workbook/read')).readWorkbook);
  });
  const [reader] = readers;
  if (!reader) throw new Error('no reader');
  return reader;
}

function outcome(result: ReadResult): string {
  return result.status === 'read' ? JSON.stringify(result.workbook) : result.fault.code;
}

export interface Task {
  readonly good: GoodWorkbook;
  readonly mutator: MutatorName;
  readonly first: number;
  readonly count: number;
}

export interface Tally {
  readonly wrong: readonly string[];
  readonly read: number;
  readonly refused: number;
}

export function makeMutant(good: GoodWorkbook, mutator: MutatorName, number: number): Mutant {
  return MUTATORS[mutator](good, new Random(`${SEED} ${good.name} ${mutator} ${number}`));
}

/**
 * Node's inflater refuses some broken tables of codes that the browser's takes, with the same bytes and checksum behind them:
 * the one difference there may be. Each answer is judged for itself all the same.
 */
function agree(a: ReadResult, b: ReadResult): boolean {
  const isBroken = ({ status, ...rest }: ReadResult): boolean =>
    status === 'fault' &&
    'fault' in rest &&
    rest.fault.code === 'damaged-archive' &&
    rest.fault.params.problem === 'broken-data';
  return outcome(a) === outcome(b) || isBroken(a) || isBroken(b);
}

interface Found {
  readonly wrong: string | null;
  readonly read: boolean;
}

/** Read by a reader that has seen thousands of files and by one that has not, in Node's way and in the browser's. */
function found(mutant: Mutant, original: Workbook, used: Reader, fresh: Reader): Found {
  const { bytes } = mutant;
  const counting = new CountingInflate(inflateNode);
  const before = bytes.slice();
  const result = used(bytes, counting.inflate);
  const again = fresh(bytes, inflateBrowser);
  const isRead = result.status === 'read';
  const wrong = (why: string): Found => ({ wrong: why, read: isRead });
  if (!counting.isWithinLimits) return wrong('unpacks more than its limits');
  if (!agree(result, again)) return wrong('not the same answer the second time');
  if (Buffer.compare(before, bytes) !== 0) return wrong('changes the bytes it reads');
  const figures = isRead && mutant.parts ? figuresChangedUntold(original, result.workbook) : [];
  return {
    wrong: judge(mutant, result, original) ?? judge(mutant, again, original) ?? figures[0] ?? null,
    read: isRead,
  };
}

export function wrongWith(mutant: Mutant, original: Workbook, used: Reader, fresh: Reader): Found {
  try {
    return found(mutant, original, used, fresh);
  } catch (error) {
    return { wrong: `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, read: false };
  }
}

export function runTask({ good, mutator, first, count }: Task, used: Reader, fresh: Reader): Tally {
  const original = used(good.bytes, inflateNode);
  if (original.status === 'fault') throw new Error(`${good.name}: ${JSON.stringify(original.fault)}`);
  const wrong: string[] = [];
  let read = 0;
  for (let number = first; number < first + count; number++) {
    const mutant = makeMutant(good, mutator, number);
    const one = wrongWith(mutant, original.workbook, used, fresh);
    if (one.read) read++;
    if (one.wrong !== null) wrong.push(`${good.name} ${mutator} ${number} (${mutant.story.join(', ')}): ${one.wrong}`);
  }
  return { wrong, read, refused: count - read };
}
