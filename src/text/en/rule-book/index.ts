/** The rule book for people; `npm run rule-book` prints it to docs/rules.md. */
import type { RuleBook } from '../../rule-book';
import { between } from './between';
import { beyond } from './beyond';
import { figures } from './figures';
import { form } from './form';
import { lines } from './lines';
import { moneyAndTargets } from './money-and-targets';
import { notices } from './notices';
import { report } from './report';
import { sentForms } from './sent-forms';

export const ruleBook: RuleBook = {
  chapters: [
    { title: 'File, year and branch', pages: form },
    { title: 'Forms sent out', pages: sentForms },
    { title: 'Lines, columns and measures', pages: lines },
    { title: 'The figure in a cell', pages: figures },
    { title: 'Money, targets and rates', pages: moneyAndTargets },
    { title: 'One figure against another', pages: between },
    { title: 'Totals, last year and the other branches', pages: beyond },
    { title: 'When all branches are merged', pages: report },
  ],
  pages: { ...form, ...sentForms, ...lines, ...figures, ...moneyAndTargets, ...between, ...beyond, ...report },
  notices,
  words: {
    title: 'The rule book: what Thi Đua looks at',
    about: [
      'Each entry is one thing that is looked at in an appendix: why it matters, an example from the form, and the mend.',
      'ERROR: the figure is left out of the sums until it is mended, or a person accepts it with a reason. Warning: it counts, and a person should look. Note: good to know. How to accept something that was looked at stands in the [guide](huong-dan.md) (in Vietnamese).',
      'The word in brackets is the rule’s id, for `--accept` and the file `accepted.json`.',
    ],
    noticesTitle: 'While reading the file',
    noticesAbout:
      'Met as soon as a file is opened, before the form is looked for in it. Where a result’s cell is concerned, its line is named.',
    severities: { error: 'ERROR', warning: 'Warning', note: 'Note' },
    needs: {
      workbook: 'the file sent in',
      appendix: 'one branch’s appendix',
      target: 'the assigned target',
      'last-year': 'the branch’s report of last year',
      branches: 'all files received',
    },
    needed: (needs) => `looks at ${needs.join(' and ')}`,
    why: 'Why',
    example: 'Example',
    said: 'What is told',
    mend: 'Mend',
  },
};
