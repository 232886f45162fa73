/** An add-in as a build leaves it, made in memory, and the same with one thing broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtAddin, checkAddin, MANIFEST } from '../../manifest/check/built-addin';
import type { FunctionMetadata } from '../../manifest/check/metadata';
import { writeManifest } from '../../manifest/write-manifest.cjs';
import { cellFunctions } from '../../src/cell-functions/catalogue';
import { functionHelp } from '../../src/text/function-help';
import type { Language } from '../../src/text/language';

const ADDRESS = 'https://thidua.example/addin';
const VERSION = '1.2.3';
const ICONS = 'taskpane/icons';

const PAGE = `<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src=functions.js></script><script defer src="taskpane.js"></script>`;

const SOURCE = readFileSync('manifest.xml', 'utf8');
const buttons = [...SOURCE.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => `"${name!}"`);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function metadata(language: Language): Uint8Array {
  const functions: FunctionMetadata[] = cellFunctions.map(({ id, parameters }) => {
    const help = functionHelp(id, language);
    return {
      id,
      name: id,
      description: help.description,
      parameters: parameters.map(({ name }) => ({ ...help.parameters[name]!, type: 'any', dimensionality: 'matrix' })),
      result: { dimensionality: 'matrix' },
    };
  });
  return bytes(JSON.stringify({ functions }));
}

/** What the build leaves, by path; the version is another one where none is given. */
export function wholeFiles(version = VERSION): Map<string, Uint8Array> {
  const manifest = writeManifest(SOURCE, ADDRESS, version);
  const icons = readdirSync(ICONS).map((name) => [`icons/${name}`, readFileSync(`${ICONS}/${name}`)] as const);
  return new Map<string, Uint8Array>([
    [MANIFEST, bytes(manifest)],
    ['taskpane.html', bytes(PAGE)],
    ['taskpane.js', bytes(`for(const n of[${buttons.join()}])Office.actions.associate(n,f)`)],
    ['functions.js', bytes(cellFunctions.map(({ id }) => `CustomFunctions.associate("${id}",f);`).join(''))],
    ['functions.json', metadata('en')],
    ['functions.vi.json', metadata('vi')],
    ['help.html', bytes('<!doctype html>')],
    ...icons,
  ]);
}

function problemsOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return checkAddin(builtAddin(files, VERSION)).map(({ rule, what }) => `${rule}: ${what}`);
}

/** What the rules say of an add-in with nothing broken. */
export function problemsOfWhole(): readonly string[] {
  return problemsOf(wholeFiles());
}

/** What the rules say once a text in one of the files was replaced by another. */
export function problemsWith(file: string, text: string | RegExp, other: string): readonly string[] {
  const files = wholeFiles();
  const before = new TextDecoder().decode(files.get(file));
  const after = before.replace(text, other);
  if (after === before) throw new Error(`${file} has no ${String(text)}`);
  return problemsOf(files.set(file, bytes(after)));
}

/** The same in the manifest. */
export function problemsInManifest(text: string | RegExp, other: string): readonly string[] {
  return problemsWith(MANIFEST, text, other);
}

/** What they say once one of the files has other content, or is gone. */
export function problemsWithFile(file: string, content: Uint8Array | null): readonly string[] {
  const files = wholeFiles();
  if (content === null) files.delete(file);
  else files.set(file, content);
  return problemsOf(files);
}
