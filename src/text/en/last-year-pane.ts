import type { LastYearPaneTexts } from '../vi/last-year-pane';

/** Words of the Thi Đua pane where figures are held against last year. */
export const lastYearPane: LastYearPaneTexts = {
  lead: 'With last year’s report, figures far from it are told.',
  choose: 'Choose last year’s report…',
  chooseOther: 'Choose another file…',
  comparedWith: (names) => `Compared with last year: ${names}`,
  remove: 'Stop comparing',
  notBefore: (path: string, stated: string, year: string) =>
    `The file of last year “${path}” states the year ${stated} while ${year} is looked at: those are not last year’s figures, and what is said of last year is not right. Please choose another file.`,
  refused: (name, problem) =>
    `Last year’s file “${name}” cannot be used: ${problem ?? 'it holds no branch’s figures.'}`,
};
