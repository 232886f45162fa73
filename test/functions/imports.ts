/** What a file pulls in when it runs: imports of types alone are gone by then. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const ENDINGS = ['', '.ts', '/index.ts'];

function fileOf(from: string, wanted: string): string {
  if (!wanted.startsWith('.')) return wanted;
  const path = resolve(dirname(from), wanted);
  return ENDINGS.map((ending) => path + ending).find((one) => /\.\w+$/.test(one) && existsSync(one)) ?? path;
}

function importsOf(file: string): string[] {
  if (!file.endsWith('.ts')) return [];
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
  return ts.preProcessFile(outputText).importedFiles.map(({ fileName }) => fileOf(file, fileName));
}

/** Every file and package that a file needs, itself included. */
export function allImportsOf(file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [join(process.cwd(), file)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...importsOf(next));
  }
  return seen;
}
