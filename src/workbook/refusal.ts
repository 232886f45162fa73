import { fault, type Fault, type FaultCode, type FaultParams, type StructureProblem } from '../core/fault';

/** Carries a fault out of the depths of a file; never leaves readWorkbook. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

export function refuse<C extends FaultCode>(code: C, params: FaultParams[C]): never {
  throw new Refusal(fault(code, params));
}

export function refuseStructure(
  problem: StructureProblem,
  part: string,
  detail = '',
  cell: string | null = null,
): never {
  return refuse('damaged-workbook', { problem, part, cell, detail });
}
