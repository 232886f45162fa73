/** One rule of the manifest, one small named object; index.ts has the list. */
import type { Element } from './element';

/** What the build left for Excel. */
export interface BuiltAddin {
  readonly manifest: Element;
  /** By the path below the folder: "icons/icon-16.png". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** As package.json has it. */
  readonly version: string;
}

export interface Problem {
  /** In the manifest; null where the trouble is in another file. */
  readonly line: number | null;
  readonly what: string;
}

export interface ManifestRule {
  readonly id: string;
  readonly check: (addin: BuiltAddin) => readonly Problem[];
}

export function problemAt({ line }: Pick<Element, 'line'>, what: string): Problem {
  return { line, what };
}

export function problem(what: string): Problem {
  return { line: null, what };
}
