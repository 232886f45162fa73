/** From the folder that the build left to what the rules look at. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseManifest } from './element';
import { manifestRules } from './rules';
import type { BuiltAddin, Problem } from './rule';

export const MANIFEST = 'manifest.xml';

export function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** @throws {Error} where there is no manifest, or it is not well-formed */
export function builtAddin(files: ReadonlyMap<string, Uint8Array>, version: string): BuiltAddin {
  const xml = files.get(MANIFEST);
  if (!xml) throw new Error(`no ${MANIFEST}`);
  return { manifest: parseManifest(new TextDecoder('utf-8', { fatal: true }).decode(xml)), files, version };
}

export interface FoundProblem extends Problem {
  readonly rule: string;
}

export function checkAddin(addin: BuiltAddin): readonly FoundProblem[] {
  return manifestRules.flatMap(({ id, check }) => check(addin).map((one) => ({ rule: id, ...one })));
}
