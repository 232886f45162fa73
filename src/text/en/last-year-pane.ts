import type { LastYearPaneTexts } from '../vi/last-year-pane';

/** Words of the Thi Đua pane where figures are held against last year. */
export const lastYearPane: LastYearPaneTexts = {
  lead: 'With last year’s report, figures far from it are told.',
  choose: 'Choose last year’s report…',
  chooseOther: 'Choose another file…',
  comparedWith: (names) => `Compared with last year: ${names}`,
  remove: 'Stop comparing',
  refused: (name, problem) =>
    `Last year’s file “${name}” cannot be used: ${problem ?? 'it holds no branch’s figures.'}`,
};
