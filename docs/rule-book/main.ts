/** Writes the rule book's pages; with --check only says whether they are as the rules have them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { familyOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import { languages } from '../../src/text/language';
import { noticeFacts, ruleFacts } from '../../test/text/sample-facts';
import { PAGES, ruleBookPage } from './page';

const family = familyOf(DEFAULT_FORM);
if (!family) throw new Error(`there is no form ${DEFAULT_FORM}`);
const { bodies } = family;

for (const language of languages) {
  const path = PAGES[language];
  const page = ruleBookPage(language, { rules: ruleFacts, notices: noticeFacts }, bodies);
  if (!process.argv.includes('--check')) writeFileSync(path, page);
  else if (readFileSync(path, 'utf8') !== page) {
    process.stderr.write(`${path} is stale: run "npm run rule-book".\n`);
    process.exitCode = 1;
  }
}
