import { reportSheetNames } from '../../core/reporting/own-report';
import type { SentForms } from '../vi/sent-forms';

export const sentForms: SentForms = {
  sheetName: reportSheetNames.vi.form,
  toFill: { before: '', after: ' cells still to fill in (yellow).' },
  allFilled: 'All cells are filled in. Look again at any in red letters; then save this file and send it.',
  welfareCount: (codes) => `Welfare in all (${codes}), nothing twice: number`,
  welfareAmount: (codes) => `Welfare in all (${codes}), nothing twice: amount`,
  welfareUnits: 'gifts, people, houses',
  notAsked: 'Reported by the level above',

  count: {
    title: 'Whole number',
    prompt: 'Type a whole number without separators, such as 6958. Type 0 where there is none.',
    error: 'This cell takes a whole number, 0 or more, without separators, such as 6958.',
  },
  net: {
    title: 'Whole number',
    prompt:
      'Type a whole number without separators; below zero where it shrank, such as -3. Type 0 where nothing changed.',
    error: 'This cell takes a whole number such as 6958, or -3 where it shrank.',
  },
  money: {
    title: (measure) => `Amount, ${measure}`,
    prompt: (measure, places) =>
      `Type the amount in ${measure}, with at most ${places} decimals. Type 0 where there is none.`,
    perPerson: (lowest, highest) =>
      ` Each person (gift, house) usually gets ${lowest} to ${highest} đồng; a pink cell lies outside: look again.`,
    error: (measure, places) =>
      `This cell takes an amount in ${measure}, 0 or more, with at most ${places} decimals (down to the đồng).`,
  },
  orDash: {
    prompt: ' Type "-" where no target is assigned.',
    error: ' Type "-" where no target is assigned.',
  },
  zeroTarget: {
    prompt: ' The target is 0: type a number all the same, not "-"; the rate stays blank.',
    error: ' The target is 0, which is assigned: "-" does not stand here.',
    note: 'Where the target is 0: write the result all the same (0 if none), not (-); the rate stays blank.',
  },
  share: {
    title: 'Per cent',
    prompt: 'Type a share from 0% to 100% with its %, such as 15%.',
    error: 'This cell takes a share from 0% to 100% with its %, such as 15%.',
  },
  judgement: {
    title: 'Choose from the list',
    prompt: (choices) => `Press the arrow beside the cell and choose: ${choices}.`,
    error: (choices) => `This cell takes one of: ${choices}.`,
  },
  words: {
    title: 'In words',
    prompt: 'Say in a few words what was reached.',
    error: 'This cell takes words, 200 characters at most.',
  },
  wrong: 'Not as expected',
};
