/** Enough of a stranger's text to know it by. */
const LONGEST = 200;

/** What a notice or fault quotes may be megabytes long in a hostile file: only its beginning is handed on. */
export function clipParams<P extends object>(params: P): P {
  const entries = Object.entries(params).map(([name, value]: [string, unknown]) => [name, clip(value)]);
  return Object.fromEntries(entries) as P;
}

function clip(value: unknown): unknown {
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
