/** `npm run manifest:check`: what is wrong with the add-in that was built, without asking anybody on the network. */
import packageJson from '../../package.json';
import { builtAddin, checkAddin, MANIFEST, readFiles, type FoundProblem } from './built-addin';
import { manifestRules } from './rules';

const folder = process.argv[2] ?? 'dist/addin';

function inWords({ line, rule, what }: FoundProblem): string {
  return `${folder}/${line === null ? '' : `${MANIFEST}:${line}: `}${what} (${rule})\n`;
}

function main(): number {
  try {
    const problems = checkAddin(builtAddin(readFiles(folder), packageJson.version));
    for (const one of problems) process.stderr.write(inWords(one));
    if (problems.length > 0) return 1;
    process.stdout.write(`${folder}/${MANIFEST}: ${manifestRules.length} rules, nothing to mend\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${folder}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

process.exitCode = main();
