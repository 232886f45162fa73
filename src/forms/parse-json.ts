/** Bytes → what the JSON in them says, or where it is none. */
import type { TargetsProblem } from '../core/targets/targets-problem';

function textOf(bytes: Uint8Array): string | null {
  try {
    // The decoder takes a byte order mark away, which Notepad writes and JSON does not know.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line that the parser stumbled over; null where it does not say. */
function lineOf(text: string, error: unknown): number | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

export type ParsedJson = { readonly json: unknown } | { readonly problem: TargetsProblem };

export function parseJson(bytes: Uint8Array): ParsedJson {
  const text = textOf(bytes);
  if (text === null) return { problem: { kind: 'not-text' } };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { kind: 'not-json', line: lineOf(text, error) } };
  }
}
