import { fault, type Fault, type FaultCode, type FaultParams, type StructureProblem } from '../core/fault';
import { clipParams } from './clip';

/** Carries a fault out of the depths of a file; never leaves readWorkbook. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

export function refuse<C extends FaultCode>(code: C, params: FaultParams[C]): never {
  throw new Refusal(fault(code, clipParams(params)));
}

export function refuseStructure(
  problem: StructureProblem,
  part: string,
  detail = '',
  cell: string | null = null,
): never {
  return refuse('damaged-workbook', { problem, part, cell, detail });
}

/** What stopped a reader. A mistake of ours becomes a fault as well: it must not stop the other files. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return error.fault;
  const detail = error instanceof Error ? error.message : String(error);
  return fault('damaged-workbook', { problem: 'unforeseen', part: '', cell: null, detail });
}
