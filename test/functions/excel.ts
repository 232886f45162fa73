/** Stands in for Excel's runtime: what a function throws, or puts into a cell of its range, becomes that cell's error. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export function startExcel(): void {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode } });
}

/** What the cell of a formula shows where it does not spill. */
export function cellOf(call: () => unknown[][]): unknown {
  try {
    const [[value, ...columns] = [], ...rows] = call();
    if (columns.length + rows.length > 0) throw new Error('the function spills');
    return value;
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

export function errorOf(call: () => unknown[][]): CellError {
  const value = cellOf(call);
  if (value instanceof CellError) return value;
  throw new Error(`the function gave ${String(value)}`);
}
