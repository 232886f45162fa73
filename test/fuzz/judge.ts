/** Whether what the reader made of a mutant is right; null where it is, else what is wrong. */
import type { Fault, XmlProblem } from '../../src/core/fault';
import type { Workbook } from '../../src/core/workbook';
import type { Inflate } from '../../src/workbook/inflate';
import { limits } from '../../src/workbook/limits';
import type { ReadResult } from '../../src/workbook/read';
import { differencesUntold } from './compare-plainly';
import type { Mutant } from './mutant';
import { NoAnswer } from './plain-package';
import { readPlainly } from './plain-reading';
import { IllFormed } from './xml-tree';

export type Reader = (bytes: Uint8Array, inflate: Inflate) => ReadResult;

/** Longer than any sentence needs; a fault must not carry half a file about. */
const LONGEST_FAULT = 4000;

/** What both parsers have to agree on; the others are our own, stricter rules. */
const ILL_FORMED: ReadonlySet<XmlProblem> = new Set<XmlProblem>([
  'cut-off',
  'mismatched-tag',
  'repeated-attribute',
  'bad-entity',
  'bad-character',
  'bad-comment',
  'unknown-prefix',
  'not-one-root',
]);

/** An inflater that keeps account: work is bounded by what is unpacked, and that can be counted where time cannot. */
export class CountingInflate {
  bytes = 0;
  largestBudget = 0;

  constructor(private readonly inner: Inflate) {}

  readonly inflate: Inflate = (packed, budget) => {
    this.largestBudget = Math.max(this.largestBudget, budget);
    const result = this.inner(packed, budget);
    if (result.status === 'done') this.bytes += result.bytes.length;
    return result;
  };

  get isWithinLimits(): boolean {
    return this.bytes <= limits.totalBytes && this.largestBudget <= limits.partBytes;
  }
}

export function sameWorkbook(a: Workbook, b: Workbook): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function wrongFault(fault: Fault): string | null {
  if (JSON.stringify(fault).length > LONGEST_FAULT) return 'a fault longer than anyone reads';
  const isMistake = fault.code === 'damaged-workbook' && fault.params.problem === 'unforeseen';
  return isMistake ? `a mistake of ours: ${fault.params.detail}` : null;
}

/** What the other parser thinks of the same parts. */
function heldAgainstPlain(result: ReadResult, parts: ReadonlyMap<string, Uint8Array>): string | null {
  try {
    const grids = readPlainly(parts);
    if (result.status === 'read') return differencesUntold(result.workbook, grids)[0] ?? null;
    const { fault } = result;
    const invented = fault.code === 'damaged-xml' && ILL_FORMED.has(fault.params.problem);
    return invented ? `refused as ${fault.params.problem}, though the XML is sound` : null;
  } catch (error) {
    if (!(error instanceof IllFormed) && !(error instanceof NoAnswer)) throw error;
    return result.status === 'read' ? `read, though plainly it cannot be: ${error.message}` : null;
  }
}

export function judge(mutant: Mutant, result: ReadResult, original: Workbook): string | null {
  if (result.status === 'fault') {
    const wrong = wrongFault(result.fault);
    if (wrong !== null) return wrong;
    if (mutant.expects === 'same') return `refused: ${JSON.stringify(result.fault)}`;
  } else {
    if (mutant.expects === 'fault') return 'read, though it has to be refused';
    if (mutant.expects !== 'as-plainly-read' && !sameWorkbook(result.workbook, original)) {
      return 'another workbook, without a word';
    }
  }
  return mutant.parts ? heldAgainstPlain(result, mutant.parts) : null;
}
